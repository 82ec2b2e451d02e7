/**
 * What the tests through the front door share: the running application, and a client that
 * asks it over HTTP with real tokens.
 */
@NullMarked
package org.networkmaturity.support;

import org.jspecify.annotations.NullMarked;
