/**
 * The funds: what was awarded to whom, on what conditions, which neighbourhoods it was
 * allocated to, and what it was spent on. An award is one document, so that nothing can
 * be allocated or spent twice over: each change applies only to the version that it was
 * decided on. Spends beyond the latest of a line are moved to pages of their own, which
 * never change again; the award says how many of them count.
 */
@NullMarked
package org.networkmaturity.funding;

import org.jspecify.annotations.NullMarked;
