package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the API should answer about one neighbourhood, in the shape of the answer.
 *
 * @param known everything that was known up to the instant that is looked at, oldest
 * first
 * @param asOf the day that is looked at; null for today
 * @param withDrafts whether the caller may see drafts
 */
record NaiveView(List<NaiveModel.Snapshot> known, @Nullable LocalDate asOf, boolean withDrafts) {

	/** What {@link AssessmentAnswer} has of an assessment. */
	static final String ASSESSMENT = """
			fragment Told on Assessment { id kind edition { id } status assessedOn overall { ordinal } revision recordedAt agreedAt
			  scores { level { ordinal } }
			  revisions { revision status assessedOn recordedAt reason scores { level { ordinal } } } }
			""";

	/** What {@link #answer(String)} has of a maturity. */
	static final String MATURITY = """
			fragment Levels on Maturity { edition { id } baseline { id revision } latest { id revision } overall { ordinal }
			  dimensions { dimension { code } baseline { ordinal } latest { ordinal } change comparability
			    history { assessment { id revision } assessedOn level { ordinal } comparability } } }
			""";

	/**
	 * What is asked of a neighbourhood.
	 * @param arguments of each field
	 * @return the fields of a selection
	 */
	static String fields(String arguments) {
		String alone = arguments.isEmpty() ? "" : "(" + arguments + ")";
		return """
				baseline%1$s { id revision }
				baseline2018: baseline(editionId: "nhse-2018-08" %2$s) { id revision }
				baseline2019: baseline(editionId: "nhse-2019-08" %2$s) { id revision }
				latest%1$s { id revision }
				latest2018: latest(editionId: "nhse-2018-08" %2$s) { id revision }
				latest2019: latest(editionId: "nhse-2019-08" %2$s) { id revision }
				maturity%1$s { ...Levels }
				assessments(first: 100 %2$s) { nodes { ...Told } }
				""".formatted(alone, arguments);
	}

	/**
	 * What is asked besides, where it does not matter who asks.
	 * @param arguments of each field
	 * @return the fields of a selection
	 */
	static String fieldsForOne(String arguments) {
		return """
				maturity2018: maturity(editionId: "nhse-2018-08" %1$s) { ...Levels }
				maturity2019: maturity(editionId: "nhse-2019-08" %1$s) { ...Levels }
				""".formatted(arguments);
	}

	/**
	 * What should be answered.
	 * @param field what was asked
	 * @return its value
	 */
	@Nullable Object answer(String field) {
		NaiveEdition latest = latestEdition();
		return switch (field) {
			case "baseline" -> (latest != null) ? Which.of(then().baselineFor(latest)) : null;
			case "baseline2018" -> Which.of(then().baseline(NaiveEdition.E2018));
			case "baseline2019" -> Which.of(then().baseline(NaiveEdition.E2019));
			case "latest" -> (latest != null) ? Which.of(latest(latest)) : null;
			case "latest2018" -> Which.of(latest(NaiveEdition.E2018));
			case "latest2019" -> Which.of(latest(NaiveEdition.E2019));
			case "maturity" -> maturity((latest != null) ? latest : editionInForce());
			case "maturity2018" -> maturity(NaiveEdition.E2018);
			case "maturity2019" -> maturity(NaiveEdition.E2019);
			case "assessments" -> new Page(assessments());
			default -> throw new IllegalArgumentException(field);
		};
	}

	private NaiveModel.Snapshot then() {
		NaiveModel.Snapshot last = this.known.getLast();
		return new NaiveModel.Snapshot(last.at(),
				last.all().stream().filter((each) -> this.asOf == null || !each.day().isAfter(this.asOf)).toList());
	}

	/**
	 * What was agreed, by day, and on one day by when it was agreed.
	 */
	private List<NaiveModel.Kept> agreed() {
		return then().agreed()
			.stream()
			.sorted(Comparator.comparing(NaiveModel.Kept::day)
				.thenComparing((each) -> Objects.requireNonNull(each.agreedAt())))
			.toList();
	}

	private @Nullable NaiveEdition latestEdition() {
		List<NaiveModel.Kept> agreed = agreed();
		return agreed.isEmpty() ? null : agreed.getLast().edition();
	}

	private NaiveModel.@Nullable Kept latest(NaiveEdition edition) {
		return agreed().reversed().stream().filter((each) -> each.edition() == edition).findFirst().orElse(null);
	}

	private NaiveEdition editionInForce() {
		return (this.asOf != null && this.asOf.isBefore(LocalDate.of(2019, 8, 1))) ? NaiveEdition.E2018
				: NaiveEdition.E2019;
	}

	private Levels maturity(NaiveEdition edition) {
		NaiveModel.Kept baseline = then().baselineFor(edition);
		NaiveModel.Kept latest = latest(edition);
		return new Levels(new Id(edition.id()), Which.of(baseline), Which.of(latest),
				(latest != null) ? Ordinal.of(latest.overall()) : null,
				edition.dimensions().stream().map((code) -> dimension(edition, code, baseline, latest)).toList());
	}

	private Dimension dimension(NaiveEdition edition, String code, NaiveModel.@Nullable Kept baseline,
			NaiveModel.@Nullable Kept latest) {
		NaiveEdition.Reading from = (baseline != null) ? edition.read(baseline, code)
				: new NaiveEdition.Reading(null, "NO_BASELINE");
		Integer start = from.level();
		Integer end = (latest != null) ? edition.read(latest, code).level() : null;
		return new Dimension(new Code(code), Ordinal.of(start), Ordinal.of(end),
				(start != null && end != null) ? end - start : null, from.comparability(), history(edition, code));
	}

	private List<Point> history(NaiveEdition edition, String code) {
		return agreed().stream().filter((each) -> each.edition().compareTo(edition) <= 0).map((each) -> {
			NaiveEdition.Reading reading = edition.read(each, code);
			return new Point(Objects.requireNonNull(Which.of(each)), each.day().toString(), Ordinal.of(reading.level()),
					reading.comparability());
		}).toList();
	}

	/**
	 * What should be answered about one assessment.
	 */
	AssessmentAnswer answer(NaiveModel.Kept kept) {
		return AssessmentAnswer.of(kept, states(kept));
	}

	private List<AssessmentAnswer> assessments() {
		return then().all()
			.stream()
			.filter(this::isSeen)
			.sorted(Comparator.comparing(NaiveModel.Kept::day).thenComparing(NaiveModel.Kept::recordedAt))
			.map(this::answer)
			.toList();
	}

	private boolean isSeen(NaiveModel.Kept kept) {
		return this.withDrafts || kept.agreedAt() != null;
	}

	private List<NaiveModel.Kept> states(NaiveModel.Kept kept) {
		return this.known.stream()
			.flatMap((snapshot) -> snapshot.all().stream())
			.filter((each) -> each.id().equals(kept.id()) && isSeen(each))
			.distinct()
			.toList();
	}

	private static List<Score> scores(NaiveModel.Kept kept) {
		return kept.edition()
			.dimensions()
			.stream()
			.map((code) -> new Score(Ordinal.of(NaiveEdition.level(kept.mark(code)))))
			.toList();
	}

	record Id(String id) {
	}

	record Code(String code) {
	}

	record Page(List<AssessmentAnswer> nodes) {
	}

	record Score(@Nullable Ordinal level) {
	}

	record Which(String id, int revision) {

		static @Nullable Which of(NaiveModel.@Nullable Kept kept) {
			return (kept != null) ? new Which(kept.id(), kept.revision()) : null;
		}

	}

	record Ordinal(int ordinal) {

		static @Nullable Ordinal of(@Nullable Integer ordinal) {
			return (ordinal != null) ? new Ordinal(ordinal) : null;
		}

	}

	record Levels(Id edition, @Nullable Which baseline, @Nullable Which latest, @Nullable Ordinal overall,
			List<Dimension> dimensions) {
	}

	record Dimension(Code dimension, @Nullable Ordinal baseline, @Nullable Ordinal latest, @Nullable Integer change,
			String comparability, List<Point> history) {
	}

	record Point(Which assessment, String assessedOn, @Nullable Ordinal level, String comparability) {
	}

	record Revision(int revision, String status, String assessedOn, String recordedAt, @Nullable String reason,
			List<Score> scores) {

		static Revision of(NaiveModel.Kept kept) {
			return new Revision(kept.revision(), kept.status(), kept.day().toString(), kept.changedAt().toString(),
					kept.reason(), NaiveView.scores(kept));
		}

	}

	record AssessmentAnswer(String id, String kind, Id edition, String status, String assessedOn,
			@Nullable Ordinal overall, int revision, String recordedAt, @Nullable String agreedAt, List<Score> scores,
			List<Revision> revisions) {

		static AssessmentAnswer of(NaiveModel.Kept kept, List<NaiveModel.Kept> states) {
			Instant agreedAt = kept.agreedAt();
			return new AssessmentAnswer(kept.id(), kept.kind(), new Id(kept.edition().id()), kept.status(),
					kept.day().toString(), Ordinal.of(kept.overall()), kept.revision(), kept.recordedAt().toString(),
					(agreedAt != null) ? agreedAt.toString() : null, NaiveView.scores(kept),
					states.stream().map(Revision::of).toList());
		}

	}

}
