/**
 * Connections that ask one question after another.
 */
@NullMarked
package org.networkmaturity.bench.load;

import org.jspecify.annotations.NullMarked;
