/**
 * A store in memory, in a process of its own, with indexes.
 */
@NullMarked
package org.networkmaturity.bench.store;

import org.jspecify.annotations.NullMarked;
