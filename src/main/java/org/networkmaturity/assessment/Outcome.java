package org.networkmaturity.assessment;

/**
 * What became of a maturity record.
 *
 * @param decision what was decided, and carried out
 * @param record the record since then, drafts and all
 */
record Outcome(Decision decision, MaturityRecord record) {
}
