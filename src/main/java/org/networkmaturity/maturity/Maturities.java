package org.networkmaturity.maturity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.assessment.Standing;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Service;

/**
 * Works out maturities from where neighbourhoods stand.
 */
@Service
class Maturities {

	private final MatrixEditions editions;

	private final Neighbourhoods neighbourhoods;

	private final MaturityRecords records;

	Maturities(MatrixEditions editions, Neighbourhoods neighbourhoods, MaturityRecords records) {
		this.editions = editions;
		this.neighbourhoods = neighbourhoods;
		this.records = records;
	}

	/**
	 * The maturity of one neighbourhood.
	 * @param neighbourhood whose
	 * @param standings where it stands
	 * @param editionId in which edition; null for that of the latest agreed assessment,
	 * or where there is none, the one in force today
	 * @return the maturity
	 */
	Maturity of(Neighbourhood neighbourhood, Standings standings, @Nullable String editionId) {
		Standing standing = standings.in(editionId);
		if (editionId != null || standing == null) {
			return of(neighbourhood, standing, edition(editionId));
		}
		return of(neighbourhood, standing, this.editions.get(standing.editionId()));
	}

	private static Maturity of(Neighbourhood neighbourhood, @Nullable Standing standing, MatrixEdition edition) {
		return (standing == null) ? Maturity.of(neighbourhood, edition, null, null)
				: Maturity.of(neighbourhood, edition, read(neighbourhood, standing.baseline(), edition),
						read(neighbourhood, standing.latest(), edition));
	}

	private static @Nullable Assessment read(Neighbourhood neighbourhood, @Nullable AssessmentState state,
			MatrixEdition edition) {
		return (state != null) ? Assessment.of(neighbourhood.id(), state, edition) : null;
	}

	private MatrixEdition edition(@Nullable String editionId) {
		return (editionId != null) ? this.editions.named(editionId) : this.editions.inForceToday();
	}

	/**
	 * The summaries of several federations, each in one edition.
	 * @param questions whose, and in which edition
	 * @return a summary for each
	 */
	Map<Question, MaturitySummary> summaries(Collection<Question> questions) {
		Set<String> federations = questions.stream().map(Question::federationId).collect(Collectors.toSet());
		Map<String, List<Neighbourhood>> members = this.neighbourhoods.ofFederations(federations)
			.stream()
			.collect(Collectors.groupingBy((neighbourhood) -> String.valueOf(neighbourhood.federationId())));
		Set<String> ids = new HashSet<>();
		members.values().forEach((several) -> several.forEach((each) -> ids.add(each.id())));
		Map<String, Standings> standings = this.records.standings(ids)
			.stream()
			.collect(Collectors.toMap(Standings::neighbourhoodId, (each) -> each));
		Map<Question, MaturitySummary> summaries = new HashMap<>();
		for (Question question : questions) {
			MatrixEdition edition = edition(question.editionId());
			summaries.put(question, MaturitySummary.of(edition,
					members.getOrDefault(question.federationId(), List.of()).stream().map((neighbourhood) -> {
						Standings theirs = standings.get(neighbourhood.id());
						return of(neighbourhood, (theirs != null) ? theirs.in(edition.id()) : null, edition);
					}).toList()));
		}
		return summaries;
	}

	/**
	 * Whose summary is wanted.
	 *
	 * @param federationId whose
	 * @param editionId in which edition; null for the one in force today
	 */
	record Question(String federationId, @Nullable String editionId) {
	}

}
