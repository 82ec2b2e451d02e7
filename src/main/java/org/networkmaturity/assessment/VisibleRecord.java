package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEditions;

/**
 * A maturity record as a caller may see it, for all the fields of a request that are
 * answered from it.
 */
public final class VisibleRecord {

	private final MaturityRecord record;

	private final boolean withDrafts;

	private final Map<Perspective, AgreedAssessments> agreed = new ConcurrentHashMap<>();

	private final Map<Perspective, List<Assessment>> read = new ConcurrentHashMap<>();

	VisibleRecord(MaturityRecord record, boolean withDrafts) {
		this.record = record;
		this.withDrafts = withDrafts;
	}

	MaturityRecord record() {
		return this.record;
	}

	/** Whether the caller may see drafts; where not, the record has none. */
	boolean withDrafts() {
		return this.withDrafts;
	}

	/** What was agreed, worked out once for each perspective. */
	AgreedAssessments agreed(Perspective perspective) {
		return this.agreed.computeIfAbsent(perspective, this.record::agreed);
	}

	/**
	 * Every assessment that was agreed, read with its edition, once for each perspective.
	 * @param perspective from when it is looked at
	 * @param editions where the editions are found
	 * @return they, by the day that they describe, and on one day by when they were
	 * agreed
	 */
	public List<Assessment> agreed(Perspective perspective, MatrixEditions editions) {
		return this.read.computeIfAbsent(perspective,
				(each) -> agreed(each).list()
					.stream()
					.map((state) -> state.read(this.record.neighbourhoodId(), editions))
					.toList());
	}

}
