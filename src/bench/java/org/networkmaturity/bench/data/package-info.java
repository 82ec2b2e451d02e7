/**
 * A made-up network as large as England, or several.
 */
@NullMarked
package org.networkmaturity.bench.data;

import org.jspecify.annotations.NullMarked;
