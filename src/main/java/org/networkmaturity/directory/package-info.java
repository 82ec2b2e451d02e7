/**
 * The network: commissioners, their localities and federations, the neighbourhoods, and
 * the practices with their dated memberships and list sizes. Every answer is that of one
 * day.
 */
@NullMarked
package org.networkmaturity.directory;

import org.jspecify.annotations.NullMarked;
