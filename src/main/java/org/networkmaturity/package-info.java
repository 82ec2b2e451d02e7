/**
 * The Network Maturity Tracker. Each package below is a feature, named for what its users
 * call it.
 */
@NullMarked
package org.networkmaturity;

import org.jspecify.annotations.NullMarked;
