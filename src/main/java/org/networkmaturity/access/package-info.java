/**
 * Who is asking and what they may do: the caller that a token stands for, its roles and
 * the organisations that it acts for.
 */
@NullMarked
package org.networkmaturity.access;

import org.jspecify.annotations.NullMarked;
