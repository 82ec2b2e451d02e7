package org.networkmaturity.maturity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.graphql.Related;

import org.springframework.stereotype.Component;

/**
 * Finds the neighbourhoods of scopes.
 */
@Component
class ScopeMembers {

	private static final int MOST_NEIGHBOURHOODS = 2_000;

	private final Commissioners commissioners;

	private final Federations federations;

	private final Localities localities;

	private final Neighbourhoods neighbourhoods;

	ScopeMembers(Commissioners commissioners, Federations federations, Localities localities,
			Neighbourhoods neighbourhoods) {
		this.commissioners = commissioners;
		this.federations = federations;
		this.localities = localities;
		this.neighbourhoods = neighbourhoods;
	}

	/**
	 * The neighbourhoods of several scopes on one day, with one query for each kind of
	 * scope.
	 * @param scopes scopes that are known to be there
	 * @param day the day
	 * @return for each scope its neighbourhoods: by name, or those that it lists in the
	 * order in which it does
	 */
	Map<MaturityScope, List<Neighbourhood>> on(Collection<MaturityScope> scopes, LocalDate day) {
		Map<MaturityScope, List<Neighbourhood>> members = new HashMap<>();
		find(scopes, (scope) -> (scope.commissioner() != null) ? Commissioner.idOf(scope.commissioner()) : null,
				(ids) -> this.neighbourhoods.ofCommissioners(ids, day), Neighbourhood::commissionerId, members);
		find(scopes, MaturityScope::federationId, (ids) -> this.neighbourhoods.ofFederations(ids, day),
				Neighbourhood::federationId, members);
		find(scopes, MaturityScope::localityId, (ids) -> this.neighbourhoods.ofLocalities(ids, day),
				Neighbourhood::localityId, members);
		scopes.forEach((scope) -> members.computeIfAbsent(scope, (each) -> listed(each.neighbourhoodIds())));
		return members;
	}

	private static void find(Collection<MaturityScope> scopes, Function<MaturityScope, @Nullable String> owner,
			Function<Set<String>, List<Neighbourhood>> load, Function<Neighbourhood, @Nullable String> ownerOf,
			Map<MaturityScope, List<Neighbourhood>> members) {
		Set<String> owners = scopes.stream().map(owner).filter(Objects::nonNull).collect(Collectors.toSet());
		if (owners.isEmpty()) {
			return;
		}
		List<Neighbourhood> found = load.apply(owners);
		scopes.stream()
			.filter((scope) -> owner.apply(scope) != null)
			.forEach((scope) -> members.put(scope,
					found.stream().filter((each) -> Objects.equals(ownerOf.apply(each), owner.apply(scope))).toList()));
	}

	private List<Neighbourhood> listed(@Nullable List<String> ids) {
		List<String> distinct = (ids != null) ? ids.stream().distinct().toList() : List.of();
		Map<String, Neighbourhood> found = Related.byId(this.neighbourhoods.getAll(distinct));
		return distinct.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Insists that a scope is there.
	 * @param scope what a caller named
	 * @param members its neighbourhoods
	 * @throws ApiException with NOT_FOUND where something it names is not, with
	 * BAD_REQUEST where it lists too many
	 */
	void require(MaturityScope scope, List<Neighbourhood> members) {
		if (scope.commissioner() != null) {
			require(this.commissioners.find(scope.commissioner()), "commissioner with this code");
		}
		else if (scope.federationId() != null) {
			require(this.federations.get(scope.federationId()), "federation with this id");
		}
		else if (scope.localityId() != null) {
			require(this.localities.get(scope.localityId()), "locality with this id");
		}
		else {
			List<String> wanted = Objects.requireNonNull(scope.neighbourhoodIds());
			Set<String> found = members.stream().map(Neighbourhood::id).collect(Collectors.toSet());
			wanted.stream().filter((id) -> !found.contains(id)).findFirst().ifPresent((id) -> {
				throw ApiException.notFound("There is no neighbourhood with the id at position %d of neighbourhoodIds"
					.formatted(wanted.indexOf(id)));
			});
		}
	}

	/**
	 * Refuses a list that is too long, before anything is read.
	 * @param scope what a caller named
	 * @throws ApiException with BAD_REQUEST where it lists too many
	 */
	void requireBounded(MaturityScope scope) {
		List<String> ids = scope.neighbourhoodIds();
		if (ids != null && ids.size() > MOST_NEIGHBOURHOODS) {
			throw ApiException.badRequest("neighbourhoodIds may list %,d neighbourhoods; there are %,d"
				.formatted(MOST_NEIGHBOURHOODS, ids.size()));
		}
	}

	private static void require(@Nullable Node node, String what) {
		if (node == null) {
			throw ApiException.notFound("There is no " + what);
		}
	}

}
