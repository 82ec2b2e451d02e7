/**
 * How documents are kept in MongoDB: one collection for each kind of document, read and
 * written as records by the driver's own codec, every write acknowledged by a majority
 * and journaled. Whether the store answers.
 */
@NullMarked
package org.networkmaturity.store;

import org.jspecify.annotations.NullMarked;
