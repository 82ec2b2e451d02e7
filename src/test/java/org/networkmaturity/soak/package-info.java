/**
 * Load that never loses count: clients that use two instances of the API on one store at
 * once while one of them is killed, and the account of it afterwards.
 */
@NullMarked
package org.networkmaturity.soak;

import org.jspecify.annotations.NullMarked;
