package org.networkmaturity.assessment;

/**
 * A maturity record as a caller may see it.
 *
 * @param record the record; without drafts where the caller may not see them
 * @param withDrafts whether the caller may see drafts of this neighbourhood
 */
public record VisibleRecord(MaturityRecord record, boolean withDrafts) {
}
