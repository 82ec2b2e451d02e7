/**
 * Requests that nobody thought of: random operations of the schema, changed operations of
 * the contract, and bytes that are no request; and what must hold of every answer.
 */
@NullMarked
package org.networkmaturity.fuzz;

import org.jspecify.annotations.NullMarked;
