package org.networkmaturity.assessment;

import java.util.Collection;

import org.networkmaturity.directory.BaselineCriterion;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Component;

/**
 * Tells the directory which neighbourhoods have an agreed baseline.
 */
@Component
class AgreedBaselines implements BaselineCriterion {

	private final MaturityRecords records;

	private final MatrixEditions editions;

	AgreedBaselines(MaturityRecords records, MatrixEditions editions) {
		this.records = records;
		this.editions = editions;
	}

	@Override
	public Collection<String> neighbourhoodsWithBaseline() {
		return this.records.withBaselineIn(this.editions.inForceToday().id());
	}

}
