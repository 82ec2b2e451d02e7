/**
 * What a developer's machine needs and production does not: a store, an issuer of tokens,
 * the sample network, and pages to try the API with. The tests run on the same.
 */
@NullMarked
package org.networkmaturity.development;

import org.jspecify.annotations.NullMarked;
