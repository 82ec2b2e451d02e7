/**
 * What the agreed assessments of a neighbourhood add up to: where it started, where it
 * is, what moved and what is next. It only reads.
 */
@NullMarked
package org.networkmaturity.maturity;

import org.jspecify.annotations.NullMarked;
