/**
 * The least that a server could do: the driver, JSON, and nothing between.
 */
@NullMarked
package org.networkmaturity.bench.floor;

import org.jspecify.annotations.NullMarked;
