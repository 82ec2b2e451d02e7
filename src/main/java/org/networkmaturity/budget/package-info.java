/**
 * How much a caller may ask for in a while: what each request costs, the budget that it
 * is taken from, and what is answered while there is none left.
 */
@NullMarked
package org.networkmaturity.budget;

import org.jspecify.annotations.NullMarked;
