package org.networkmaturity.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.assessment.Assessment;
import org.networkmaturity.assessment.AssessmentState;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.assessment.Standing;
import org.networkmaturity.assessment.Standings;
import org.networkmaturity.assessment.Viewpoint;
import org.networkmaturity.assessment.VisibleRecord;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Service;

/**
 * Works out maturities from where neighbourhoods stand.
 */
@Service
public class Maturities {

	private final MatrixEditions editions;

	private final MaturityRecords records;

	private final ScopeMembers members;

	private final MaturityProperties properties;

	private final Clock clock;

	Maturities(MatrixEditions editions, MaturityRecords records, ScopeMembers members, MaturityProperties properties,
			Clock clock) {
		this.editions = editions;
		this.records = records;
		this.members = members;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * The maturity of one neighbourhood.
	 * @param neighbourhood whose
	 * @param perspective from when it is looked at
	 * @param standings where it stood
	 * @param editionId in which edition; null for that of the latest agreed assessment,
	 * or where there is none, the one in force on the day
	 * @return the maturity
	 */
	public Maturity of(Neighbourhood neighbourhood, Perspective perspective, Standings standings,
			@Nullable String editionId) {
		Standing latest = (editionId == null) ? standings.latest() : null;
		MatrixEdition edition = (latest != null) ? this.editions.get(latest.editionId())
				: edition(editionId, perspective);
		return of(neighbourhood, perspective, standings, edition);
	}

	private Maturity of(Neighbourhood neighbourhood, Perspective perspective, Standings standings,
			MatrixEdition edition) {
		Standing standing = standings.in(edition.id());
		Assessment baseline = read(neighbourhood, standings.baselineFor(edition.id(), this.editions.crosswalks()));
		Assessment latest = read(neighbourhood, (standing != null) ? standing.latest() : null);
		boolean reviewDue = latest != null
				&& this.properties.isReviewDue(latest.assessedOn(), perspective.day(this.clock));
		return Maturity.of(neighbourhood, perspective, edition, baseline, latest, this.editions.crosswalks(),
				reviewDue);
	}

	private @Nullable Assessment read(Neighbourhood neighbourhood, @Nullable AssessmentState state) {
		return (state != null) ? state.read(neighbourhood.id(), this.editions) : null;
	}

	private MatrixEdition edition(@Nullable String editionId, Perspective perspective) {
		return (editionId != null) ? this.editions.named(editionId)
				: this.editions.inForceOnOrFirst(perspective.day(this.clock));
	}

	/**
	 * The maturities of several neighbourhoods, with levels and without texts or targets.
	 * @param neighbourhoods whose
	 * @param perspective from when they are looked at
	 * @param edition in which edition
	 * @return they, in the same order
	 */
	public List<Maturity> levels(List<Neighbourhood> neighbourhoods, Perspective perspective, MatrixEdition edition) {
		Map<String, Standings> standings = this.records
			.levels(neighbourhoods.stream().map(Neighbourhood::id).toList(), Set.of(perspective))
			.getOrDefault(perspective, List.of())
			.stream()
			.collect(Collectors.toMap(Standings::neighbourhoodId, Function.identity()));
		return neighbourhoods.stream()
			.map((each) -> of(each, perspective, standings.getOrDefault(each.id(), Standings.none(each.id())), edition))
			.toList();
	}

	/**
	 * The history of a dimension: its level in every agreed assessment of its edition and
	 * of earlier ones.
	 * @param maturity the dimension, as it is looked at
	 * @param record what was ever agreed of the neighbourhood
	 * @return a point for each
	 */
	List<MaturityPoint> history(DimensionMaturity maturity, VisibleRecord record) {
		LocalDate inForceFrom = this.editions.get(maturity.dimension().editionId()).inForceFrom();
		return record.agreed(maturity.viewpoint().perspective(), this.editions)
			.stream()
			.filter((assessment) -> !assessment.edition().inForceFrom().isAfter(inForceFrom))
			.map((assessment) -> MaturityPoint.of(assessment, maturity.dimension(), this.editions.crosswalks()))
			.toList();
	}

	/**
	 * Several neighbourhoods as rows, with their summary.
	 * @param question whose, in which edition, and from when
	 * @return the heat map
	 */
	MaturityHeatmap heatmap(MaturityQuestion question) {
		this.members.requireBounded(question.scope());
		MatrixEdition edition = edition(question.editionId(), question.perspective());
		List<Neighbourhood> rows = members(List.of(question)).getOrDefault(question, List.of());
		this.members.require(question.scope(), rows);
		return MaturityHeatmap.of(edition, maturities(question, edition, rows, levels(Map.of(question, rows))));
	}

	/**
	 * The summaries of several scopes.
	 * @param questions whose, in which edition, and from when
	 * @return a summary for each
	 */
	Map<MaturityQuestion, MaturitySummary> summaries(Collection<MaturityQuestion> questions) {
		Map<MaturityQuestion, List<Neighbourhood>> members = members(questions);
		Map<Viewpoint, Standings> levels = levels(members);
		Map<MaturityQuestion, MaturitySummary> summaries = new HashMap<>();
		members.forEach((question, theirs) -> {
			MatrixEdition edition = edition(question.editionId(), question.perspective());
			summaries.put(question, MaturitySummary.of(edition, maturities(question, edition, theirs, levels)));
		});
		return summaries;
	}

	private Map<MaturityQuestion, List<Neighbourhood>> members(Collection<MaturityQuestion> questions) {
		Map<LocalDate, List<MaturityQuestion>> byDay = questions.stream()
			.collect(Collectors.groupingBy((question) -> question.perspective().day(this.clock)));
		Map<MaturityQuestion, List<Neighbourhood>> members = new HashMap<>();
		byDay.forEach((day, asked) -> {
			Map<MaturityScope, List<Neighbourhood>> found = this.members
				.on(asked.stream().map(MaturityQuestion::scope).distinct().toList(), day);
			asked.forEach((question) -> members.put(question, found.getOrDefault(question.scope(), List.of())));
		});
		return members;
	}

	private Map<Viewpoint, Standings> levels(Map<MaturityQuestion, List<Neighbourhood>> members) {
		Set<String> ids = members.values()
			.stream()
			.flatMap(List::stream)
			.map(Neighbourhood::id)
			.collect(Collectors.toSet());
		Set<Perspective> perspectives = members.keySet()
			.stream()
			.map(MaturityQuestion::perspective)
			.collect(Collectors.toSet());
		Map<Viewpoint, Standings> levels = HashMap.newHashMap(ids.size());
		this.records.levels(ids, perspectives)
			.forEach((perspective, all) -> all
				.forEach((each) -> levels.put(new Viewpoint(each.neighbourhoodId(), perspective), each)));
		return levels;
	}

	private List<Maturity> maturities(MaturityQuestion question, MatrixEdition edition, List<Neighbourhood> members,
			Map<Viewpoint, Standings> levels) {
		return members.stream().map((neighbourhood) -> {
			Viewpoint viewpoint = new Viewpoint(neighbourhood.id(), question.perspective());
			Standings standings = levels.getOrDefault(viewpoint, Standings.none(neighbourhood.id()));
			return of(neighbourhood, question.perspective(), standings, edition);
		}).toList();
	}

}
