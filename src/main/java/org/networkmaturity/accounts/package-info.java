/**
 * The accounts of federations, as their papers state them: what came in, what went out
 * and what was saved, year by year. A paper's totals are kept beside its rows and never
 * corrected: where they do not add up, both figures are shown.
 */
@NullMarked
package org.networkmaturity.accounts;

import org.jspecify.annotations.NullMarked;
