/**
 * Who is asking and what they may do: the caller that a token stands for, its roles and
 * the organisations that it acts for, and what is answered where there is no token or too
 * weak a one.
 */
@NullMarked
package org.networkmaturity.access;

import org.jspecify.annotations.NullMarked;
