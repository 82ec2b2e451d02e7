/**
 * What an operation costs, worked out from the schema's {@code @cost} and
 * {@code @listSize} before it is executed, refused above the limit, and told in its
 * answer.
 */
@NullMarked
package org.networkmaturity.cost;

import org.jspecify.annotations.NullMarked;
