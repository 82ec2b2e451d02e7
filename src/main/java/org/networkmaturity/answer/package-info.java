/**
 * Answers of the contract's queries that are given again while the store is as it was:
 * kept in memory, by what was asked and what its caller may see.
 */
@NullMarked
package org.networkmaturity.answer;

import org.jspecify.annotations.NullMarked;
