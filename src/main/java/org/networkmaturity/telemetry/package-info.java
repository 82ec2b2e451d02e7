/**
 * What an operator sees of the operations: how many there are of each, what became of
 * them, how long they took and what they cost, as metrics, log lines and traces.
 */
@NullMarked
package org.networkmaturity.telemetry;

import org.jspecify.annotations.NullMarked;
