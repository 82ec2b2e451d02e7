/**
 * The training from the command line: the API under load, by an issuer and clients of its
 * own, for a JVM that writes an AOT cache of what it learnt. Nothing of it is in an API
 * that is started by itself.
 */
@NullMarked
package org.networkmaturity.training;

import org.jspecify.annotations.NullMarked;
