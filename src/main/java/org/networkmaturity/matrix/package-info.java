/**
 * The editions of the maturity matrix: groups of dimensions, each with its own ordered
 * levels. They are data, read from YAML files at start and never changed afterwards.
 */
@NullMarked
package org.networkmaturity.matrix;

import org.jspecify.annotations.NullMarked;
