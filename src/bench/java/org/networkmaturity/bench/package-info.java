/**
 * What takes too long for every build.
 */
@NullMarked
package org.networkmaturity.bench;

import org.jspecify.annotations.NullMarked;
