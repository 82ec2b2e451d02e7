/**
 * The network: commissioners, their localities and federations, the neighbourhoods, and
 * the practices with their dated memberships and list sizes. Every answer is that of one
 * day.
 *
 * <p>
 * What is known of a day changes: people enter a move of last year, and registers correct
 * a list size. So a document keeps what else was known before, and until which instant,
 * in the same update as the change itself; a list size keeps since when it is known. What
 * was known at an instant can then be told for ever.
 */
@NullMarked
package org.networkmaturity.directory;

import org.jspecify.annotations.NullMarked;
