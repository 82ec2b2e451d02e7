/**
 * Who gets as far as the API at all: whose tokens are accepted and how a caller is read
 * from one, what is answered where there is none or too weak a one, which browsers may
 * ask, and what they are told to do with an answer.
 */
@NullMarked
package org.networkmaturity.security;

import org.jspecify.annotations.NullMarked;
