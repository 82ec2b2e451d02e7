/**
 * Who is asking and what they may do: the caller that a token stands for, its roles and
 * the organisations that it acts for, and what is answered where there is no token or too
 * weak a one. Which browsers may ask, and what they are told to do with an answer.
 */
@NullMarked
package org.networkmaturity.access;

import org.jspecify.annotations.NullMarked;
