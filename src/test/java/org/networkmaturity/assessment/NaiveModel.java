package org.networkmaturity.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the API should know of one neighbourhood: a complete copy of every assessment for
 * each instant at which one changed. It states the rules again, and calls none of the
 * code under test.
 */
final class NaiveModel {

	/** The day that the neighbourhood was formed. */
	static final LocalDate FORMED_ON = LocalDate.of(2018, 12, 1);

	private final List<Snapshot> snapshots = new ArrayList<>(List.of(new Snapshot(Instant.EPOCH, List.of())));

	/**
	 * Everything that was known up to an instant, oldest first.
	 */
	List<Snapshot> knownAt(@Nullable Instant instant) {
		return this.snapshots.stream()
			.filter((snapshot) -> instant == null || !snapshot.at().isAfter(instant))
			.toList();
	}

	Snapshot now() {
		return this.snapshots.getLast();
	}

	/**
	 * The assessment that a step means; null where there is none yet. To agree, drafts
	 * come first.
	 */
	@Nullable Kept meant(Step.OfOne step) {
		List<Kept> drafts = now().all().stream().filter((each) -> each.status().equals("DRAFT")).toList();
		List<Kept> choice = (step instanceof Step.Agreed && !drafts.isEmpty()) ? drafts : now().all();
		return choice.isEmpty() ? null : choice.get(choice.size() - 1 - step.place() % choice.size());
	}

	/**
	 * The codes of the problems that a step meets, with the dimension where one is
	 * missing.
	 */
	List<String> problems(Step step) {
		if (step instanceof Step.Recorded recorded) {
			return recorded(recorded);
		}
		Step.OfOne ofOne = (Step.OfOne) step;
		Kept kept = Objects.requireNonNull(meant(ofOne));
		List<String> senseless = senseless(step);
		if (!senseless.isEmpty()) {
			return senseless;
		}
		if (ofOne.stale()) {
			return List.of("STALE_REVISION");
		}
		return switch (ofOne) {
			case Step.Revised revised -> revised(kept, revised);
			case Step.Agreed _ -> agreed(kept);
			case Step.Withdrawn _ -> withdrawn(kept);
		};
	}

	private static List<String> senseless(Step step) {
		List<String> problems = new ArrayList<>();
		if (step instanceof Step.Revised revised && revised.day() == null && !revised.namesScores()) {
			problems.add("INVALID");
		}
		String reason = switch (step) {
			case Step.Revised revised -> revised.reason();
			case Step.Withdrawn withdrawn -> withdrawn.reason();
			default -> null;
		};
		if (reason != null && reason.isBlank()) {
			problems.add("INVALID");
		}
		return problems;
	}

	private List<String> recorded(Step.Recorded step) {
		Kept candidate = next(step, "", Instant.MAX);
		List<String> problems = onDay(step.day());
		if (step.agreed()) {
			problems.addAll(candidate.missing());
		}
		return problems.isEmpty() ? fit(candidate) : problems;
	}

	private List<String> revised(Kept kept, Step.Revised step) {
		if (kept.status().equals("WITHDRAWN")) {
			return List.of("WRONG_STATUS");
		}
		Kept candidate = next(step, "", Instant.MAX);
		List<String> problems = onDay(candidate.day());
		if (kept.status().equals("AGREED")) {
			problems.addAll(candidate.missing());
			if (step.reason() == null) {
				problems.add("INVALID");
			}
		}
		boolean placed = kept.status().equals("AGREED") || !candidate.day().equals(kept.day());
		return (problems.isEmpty() && placed) ? fit(candidate) : problems;
	}

	private List<String> agreed(Kept kept) {
		if (!kept.status().equals("DRAFT")) {
			return List.of("WRONG_STATUS");
		}
		return kept.missing().isEmpty() ? fit(kept) : kept.missing();
	}

	private List<String> withdrawn(Kept kept) {
		boolean measuredFrom = kept.isAgreed() && now().agreed()
			.stream()
			.anyMatch((each) -> each.isProgress() && kept.equals(now().baselineFor(each.edition())));
		return (kept.status().equals("WITHDRAWN") || measuredFrom) ? List.of("WRONG_STATUS") : List.of();
	}

	private static List<String> onDay(LocalDate day) {
		return new ArrayList<>(
				(day.isBefore(FORMED_ON) || day.isAfter(LocalDate.now())) ? List.of("INVALID") : List.of());
	}

	/**
	 * What would be wrong with all that is agreed, were this agreed too, even where it is
	 * only drafted.
	 */
	private List<String> fit(Kept candidate) {
		Snapshot then = now().with(candidate.inStatus("AGREED"));
		long baselines = then.agreed()
			.stream()
			.filter((each) -> !each.isProgress() && each.edition() == candidate.edition())
			.count();
		if (!candidate.isProgress() && baselines > 1) {
			return List.of("BASELINE_EXISTS");
		}
		if (candidate.isProgress() && then.baselineFor(candidate.edition()) == null) {
			return List.of("BASELINE_MISSING");
		}
		boolean inOrder = then.agreed()
			.stream()
			.filter(Kept::isProgress)
			.allMatch((each) -> Objects.requireNonNull(then.baselineFor(each.edition())).day().isBefore(each.day()));
		return inOrder ? List.of() : List.of("OUT_OF_ORDER");
	}

	/**
	 * Keeps what a step that met no problem left behind.
	 * @return what it left behind
	 */
	Kept keep(Step step, String id, Instant at) {
		Kept kept = next(step, id, at);
		this.snapshots.add(new Snapshot(at, now().with(kept).all()));
		return kept;
	}

	private Kept next(Step step, String id, Instant at) {
		if (step instanceof Step.Recorded recorded) {
			return new Kept(id, recorded.kind(), recorded.edition(), recorded.agreed() ? "AGREED" : "DRAFT",
					recorded.day(), recorded.marks(), 1, at, at, recorded.agreed() ? at : null, null);
		}
		Kept before = Objects.requireNonNull(meant((Step.OfOne) step));
		return switch ((Step.OfOne) step) {
			case Step.Revised revised ->
				before.next(before.status(), (revised.day() != null) ? revised.day() : before.day(),
						merged(before.marks(), revised.marks()), at, before.agreedAt(), revised.reason());
			case Step.Agreed _ -> before.next("AGREED", before.day(), before.marks(), at, at, null);
			case Step.Withdrawn withdrawn ->
				before.next("WITHDRAWN", before.day(), before.marks(), at, before.agreedAt(), withdrawn.reason());
		};
	}

	private static String merged(String before, String named) {
		StringBuilder marks = new StringBuilder(before);
		for (int i = 0; i < named.length(); i++) {
			if (named.charAt(i) != Step.NOT_NAMED) {
				marks.setCharAt(i, named.charAt(i));
			}
		}
		return marks.toString();
	}

	/**
	 * Every assessment as it was from an instant on, in the order of recording.
	 */
	record Snapshot(Instant at, List<Kept> all) {

		Snapshot with(Kept kept) {
			List<Kept> others = new ArrayList<>(this.all);
			int place = this.all.stream().map(Kept::id).toList().indexOf(kept.id());
			if (place < 0) {
				others.add(kept);
			}
			else {
				others.set(place, kept);
			}
			return new Snapshot(this.at, others);
		}

		List<Kept> agreed() {
			return this.all.stream().filter(Kept::isAgreed).toList();
		}

		@Nullable Kept baseline(NaiveEdition edition) {
			return agreed().stream()
				.filter((each) -> !each.isProgress() && each.edition() == edition)
				.findFirst()
				.orElse(null);
		}

		/**
		 * The baseline that progress in an edition is measured from.
		 */
		@Nullable Kept baselineFor(NaiveEdition edition) {
			Kept own = baseline(edition);
			return (own == null && edition == NaiveEdition.E2019) ? baseline(NaiveEdition.E2018) : own;
		}

	}

	/**
	 * An assessment as it was from one change to the next.
	 */
	record Kept(String id, String kind, NaiveEdition edition, String status, LocalDate day, String marks, int revision,
			Instant recordedAt, Instant changedAt, @Nullable Instant agreedAt, @Nullable String reason) {

		Kept next(String status, LocalDate day, String marks, Instant at, @Nullable Instant agreedAt,
				@Nullable String reason) {
			return new Kept(this.id, this.kind, this.edition, status, day, marks, this.revision + 1, this.recordedAt,
					at, agreedAt, reason);
		}

		Kept inStatus(String status) {
			return new Kept(this.id, this.kind, this.edition, status, this.day, this.marks, this.revision,
					this.recordedAt, this.changedAt, this.agreedAt, this.reason);
		}

		boolean isProgress() {
			return this.kind.equals("PROGRESS");
		}

		boolean isAgreed() {
			return this.status.equals("AGREED");
		}

		char mark(String dimension) {
			int place = this.edition.dimensions().indexOf(dimension);
			return (place < this.marks.length()) ? this.marks.charAt(place) : Step.NOT_NAMED;
		}

		List<String> missing() {
			return this.edition.required()
				.stream()
				.filter((code) -> mark(code) == Step.NOT_NAMED || mark(code) == Step.NO_LEVEL)
				.map((code) -> "INCOMPLETE " + code)
				.toList();
		}

		@Nullable Integer overall() {
			return NaiveEdition.lowest(this.edition.required().stream().map(this::mark).toArray(Character[]::new));
		}

	}

}
