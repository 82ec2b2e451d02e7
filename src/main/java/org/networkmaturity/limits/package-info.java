/**
 * How much one request may ask for, and how a request that asks for more is refused:
 * documents, variables, bodies and answers. The cost of an operation is in cost.
 */
@NullMarked
package org.networkmaturity.limits;

import org.jspecify.annotations.NullMarked;
