package org.networkmaturity.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Says whom funds may be for.
 */
@Component
class Beneficiaries {

	private final Neighbourhoods neighbourhoods;

	Beneficiaries(Neighbourhoods neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	/**
	 * Checks that neighbourhoods are there, and are those of the award's commissioner.
	 * @param ids their ids
	 * @param award the award
	 * @param path where the input names the one at a place of the list
	 * @param problems where to say what is wrong
	 */
	void check(List<String> ids, FundingAward award, IntFunction<InputPath> path, InputProblems problems) {
		Map<String, Neighbourhood> found = Related.byId(this.neighbourhoods.getAll(Set.copyOf(ids)));
		for (int i = 0; i < ids.size(); i++) {
			Neighbourhood neighbourhood = found.get(ids.get(i));
			if (neighbourhood == null) {
				problems.add(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id", path.apply(i));
			}
			else if (!neighbourhood.commissionerId().equals(award.commissionerId())) {
				problems.add(ProblemCode.INVALID,
						"%s is not of the commissioner that this award is for".formatted(neighbourhood.name()),
						path.apply(i));
			}
		}
	}

}
