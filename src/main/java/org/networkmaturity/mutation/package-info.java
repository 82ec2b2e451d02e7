/**
 * What all mutations share: checking what people typed, naming what they can put right,
 * and recognising a call that comes again.
 */
@NullMarked
package org.networkmaturity.mutation;

import org.jspecify.annotations.NullMarked;
