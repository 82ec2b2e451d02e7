/**
 * What was measured, as tables.
 */
@NullMarked
package org.networkmaturity.bench.result;

import org.jspecify.annotations.NullMarked;
