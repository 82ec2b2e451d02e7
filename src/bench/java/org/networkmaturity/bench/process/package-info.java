/**
 * Processes, and what they take of the machine.
 */
@NullMarked
package org.networkmaturity.bench.process;

import org.jspecify.annotations.NullMarked;
