/**
 * The contract with front ends as the server keeps it: the documents that they may send
 * by id, how a request over HTTP names one, and how its answer is kept and refused.
 */
@NullMarked
package org.networkmaturity.contract;

import org.jspecify.annotations.NullMarked;
