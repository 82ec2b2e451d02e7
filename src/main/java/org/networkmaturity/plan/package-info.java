/**
 * Development plans: what a federation means to do with a funding line, for which core
 * roles and dimensions, who judged it, and how it went (Commissioning Roles of
 * Federations: Memorandum of Understanding, July 2012, section 14 and annex 2). A plan is
 * one document with its assessments, its decision and its reports; what was spent on it
 * follows from the entries of the funding line.
 */
@NullMarked
package org.networkmaturity.plan;

import org.jspecify.annotations.NullMarked;
