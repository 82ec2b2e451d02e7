package org.networkmaturity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.matrix.Crosswalks;

/**
 * Where a neighbourhood stands in each edition that something is agreed in: a maturity
 * record without its histories.
 *
 * @param neighbourhoodId whose they are
 * @param joint marks that a joint recording is under way; null where none is
 * @param standings one for each edition that something is agreed in
 */
public record Standings(@BsonId String neighbourhoodId, @Nullable JointMark joint,
		List<Standing> standings) implements Markable {

	public Standings {
		standings = MaturityRecord.present(standings);
	}

	/**
	 * The standings of a neighbourhood of which nothing is agreed.
	 * @param neighbourhoodId whose they are
	 * @return standings in no edition
	 */
	public static Standings none(String neighbourhoodId) {
		return new Standings(neighbourhoodId, null, List.of());
	}

	/**
	 * Where it stands in one edition.
	 * @param editionId the edition
	 * @return the standing, or null where nothing is agreed in it
	 */
	public @Nullable Standing in(String editionId) {
		for (Standing standing : this.standings) {
			if (standing.editionId().equals(editionId)) {
				return standing;
			}
		}
		return null;
	}

	/**
	 * Where the most recently assessed agreed assessment puts it.
	 * @return the standing in its edition, or null where nothing is agreed
	 */
	public @Nullable Standing latest() {
		return this.standings.stream().max(Comparator.comparing(Standing::latest, AssessmentState.LATEST)).orElse(null);
	}

	/**
	 * The baseline that progress in an edition is measured from: its own, or where it has
	 * none, that of the nearest earlier edition that can be read in it.
	 * @param editionId the edition
	 * @param crosswalks which editions can be read in which
	 * @return the baseline, or null where there is none
	 */
	public @Nullable AssessmentState baselineFor(String editionId, Crosswalks crosswalks) {
		return baselineFor(editionId, crosswalks, (edition) -> {
			Standing standing = in(edition);
			return (standing != null) ? standing.baseline() : null;
		});
	}

	static @Nullable AssessmentState baselineFor(String editionId, Crosswalks crosswalks, Baselines baselines) {
		AssessmentState own = baselines.in(editionId);
		if (own != null) {
			return own;
		}
		return crosswalks.to(editionId)
			.stream()
			.map((crosswalk) -> baselines.in(crosswalk.from()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Finds the baseline of an edition itself.
	 */
	interface Baselines {

		@Nullable AssessmentState in(String editionId);

	}

}
