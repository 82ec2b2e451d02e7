/**
 * How long a request may take and how many are answered at once, so that an instance that
 * is asked for more than it can do says so in time and stays well.
 */
@NullMarked
package org.networkmaturity.load;

import org.jspecify.annotations.NullMarked;
