package org.networkmaturity.bench.data;

import java.util.List;

import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.funding.FundingAward;

/**
 * All that there is of one commissioner.
 *
 * @param commissioner the commissioner
 * @param localities its localities
 * @param federations its federations, the first of 20 neighbourhoods
 * @param neighbourhoods its neighbourhoods
 * @param practices their practices
 * @param records what was assessed of the neighbourhoods
 * @param awards what is spent there
 */
public record Area(Commissioner commissioner, List<Locality> localities, List<Federation> federations,
		List<Neighbourhood> neighbourhoods, List<Practice> practices, List<MaturityRecord> records,
		List<FundingAward> awards) {
}
