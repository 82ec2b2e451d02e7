package org.networkmaturity.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.InputPath;
import org.networkmaturity.mutation.InputProblems;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.stereotype.Component;

/**
 * Checks what was said of a neighbourhood that is to be formed.
 */
@Component
class FormationCheck {

	private static final int LONGEST_NAME = 200;

	private static final int MOST_PRACTICES = 100;

	private static final int MOST_ORIGINS = 20;

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	private final Foresight foresight;

	FormationCheck(Commissioners commissioners, Localities localities, Federations federations,
			Neighbourhoods neighbourhoods, Foresight foresight) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
		this.foresight = foresight;
	}

	/**
	 * Checks an input, all but its practices.
	 * @param input the input
	 * @param caller whose it is
	 * @param problems what is wrong with it is added here
	 * @return the proposal; null where there is a problem
	 * @throws org.networkmaturity.graphql.ApiException with FORBIDDEN where it is out of
	 * the caller's reach
	 */
	@Nullable ProposedNeighbourhood check(FormNeighbourhoodInput input, Caller caller, InputProblems problems) {
		checkTexts(input, problems);
		this.foresight.check(input.formedOn(), "formedOn", problems);
		checkList(input.practices(), 1, MOST_PRACTICES, "practices", problems);
		checkList(input.formedFromOrNone(), 0, MOST_ORIGINS, "formedFrom", problems);
		Commissioner commissioner = found(this.commissioners.find(input.commissioner()), "commissioner", problems);
		Locality locality = found(this.localities.get(input.localityId()), "localityId", problems);
		Federation federation = (input.federationId() != null)
				? found(this.federations.get(input.federationId()), "federationId", problems) : null;
		if (commissioner == null || locality == null) {
			return null;
		}
		Call call = input.toCall();
		Neighbourhood proposed = Neighbourhood.of(
				commissioner.odsCode().toLowerCase(Locale.ROOT) + "-" + call.digest(caller.actor().subject()),
				input.name().strip(), input.odsCode(), commissioner.id(), locality.id(),
				(federation != null) ? federation.id() : null, input.formedOn(), input.formedFromOrNone());
		Deed.current().about(proposed.organisations(), locality.id(), commissioner.id());
		caller.requireReach(proposed.organisations(), commissioner.name());
		checkBelongs(locality.commissionerId(), commissioner, locality.name(), "localityId", problems);
		if (federation != null) {
			checkBelongs(federation.commissionerId(), commissioner, federation.name(), "federationId", problems);
			if (!federation.existsOn(input.formedOn())) {
				problems.add(Problem.at(ProblemCode.WRONG_STATUS,
						"%s closed on %s".formatted(federation.name(), federation.closedOn()), "federationId"));
			}
		}
		List<Neighbourhood> origins = origins(input.formedFromOrNone(), caller, problems);
		return problems.isEmpty() ? new ProposedNeighbourhood(proposed, input.practices(), origins, call) : null;
	}

	private static void checkTexts(FormNeighbourhoodInput input, InputProblems problems) {
		problems.checkNotBlank(input.name(), LONGEST_NAME, InputPath.input().then("name"));
		problems.checkKey(input.idempotencyKey());
		if (input.odsCode() != null && !Neighbourhood.NETWORK_CODE.matcher(input.odsCode()).matches()) {
			problems.add(Problem.at(ProblemCode.INVALID,
					"A network's code is U and five digits: leave it out until there is one", "odsCode"));
		}
	}

	private static void checkList(List<String> list, int least, int most, String field, InputProblems problems) {
		InputPath path = InputPath.input();
		if (list.size() < least || list.size() > most) {
			problems.add(ProblemCode.INVALID, "There are %d; give %d to %d".formatted(list.size(), least, most),
					path.then(field));
			return;
		}
		for (int i = 0; i < list.size(); i++) {
			if (list.indexOf(list.get(i)) < i) {
				problems.add(ProblemCode.DUPLICATE, "This is here twice: keep one of the two", path.then(field, i));
			}
		}
	}

	private static <T> @Nullable T found(@Nullable T found, String field, InputProblems problems) {
		if (found == null) {
			problems.add(Problem.at(ProblemCode.NOT_FOUND, "There is none of these", field));
		}
		return found;
	}

	private static void checkBelongs(String owner, Commissioner commissioner, String name, String field,
			InputProblems problems) {
		if (!owner.equals(commissioner.id())) {
			problems.add(Problem.at(ProblemCode.INVALID,
					"%s is not one of %s: choose another".formatted(name, commissioner.name()), field));
		}
	}

	private List<Neighbourhood> origins(List<String> ids, Caller caller, InputProblems problems) {
		Map<String, Neighbourhood> found = Related.byId(this.neighbourhoods.getAll(ids.stream().distinct().toList()));
		List<Neighbourhood> origins = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			Neighbourhood origin = found.get(ids.get(i));
			if (origin == null) {
				problems.add(ProblemCode.NOT_FOUND, "There is no neighbourhood with this id",
						InputPath.input().then("formedFrom", i));
				continue;
			}
			caller.requireReach(origin.organisations(), origin.name());
			origins.add(origin);
		}
		return origins;
	}

}
