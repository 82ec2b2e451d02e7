/**
 * The contract with the front end, held against what happens.
 */
@NullMarked
package org.networkmaturity.contract;

import org.jspecify.annotations.NullMarked;
