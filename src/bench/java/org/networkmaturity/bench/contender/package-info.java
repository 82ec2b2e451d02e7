/**
 * The servers that are compared, and what they are asked.
 */
@NullMarked
package org.networkmaturity.bench.contender;

import org.jspecify.annotations.NullMarked;
