package org.networkmaturity.assessment;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.BaselineCriterion;
import org.networkmaturity.matrix.MatrixEdition;
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
	public Collection<String> neighbourhoodsWithBaseline(@Nullable LocalDate asOf) {
		MatrixEdition edition = (asOf != null) ? this.editions.inForceOnOrFirst(asOf) : this.editions.inForceToday();
		return this.records.withBaselineIn(edition.id(), asOf);
	}

}
