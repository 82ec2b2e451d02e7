/**
 * The command that looks whether what is stored twice says the same both times. Each
 * package knows what of its own that is; this asks all of them.
 */
@NullMarked
package org.networkmaturity.check;

import org.jspecify.annotations.NullMarked;
