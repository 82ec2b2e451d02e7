package org.networkmaturity.assessment;

import java.util.Comparator;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a neighbourhood stands in each edition that something is agreed in: a maturity
 * record without its histories.
 *
 * @param neighbourhoodId whose they are
 * @param standings one for each edition that something is agreed in
 */
public record Standings(@BsonId String neighbourhoodId, List<Standing> standings) {

	public Standings {
		standings = List.copyOf(standings);
	}

	/**
	 * Where it stands in one edition.
	 * @param editionId the edition; null for the edition of the latest agreed assessment
	 * @return the standing, or null where nothing is agreed in it
	 */
	public @Nullable Standing in(@Nullable String editionId) {
		return this.standings.stream()
			.filter((standing) -> editionId == null || standing.editionId().equals(editionId))
			.max(Comparator.comparing(Standing::latest, AssessmentState.LATEST))
			.orElse(null);
	}

}
