package org.networkmaturity.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.networkmaturity.support.Recording;

/**
 * One of the clients: does whatever comes to its mind with the same few neighbourhoods as
 * all the others.
 */
final class Client {

	private final String name;

	private final Random random;

	private final Calls calls;

	private final Board board;

	private final String meetingId;

	private int made;

	Client(int number, Calls calls, Board board, String meetingId) {
		this.name = "client " + number;
		this.random = new Random(number);
		this.calls = calls;
		this.board = board;
		this.meetingId = meetingId;
	}

	void work(BooleanSupplier goesOn) throws InterruptedException {
		while (goesOn.getAsBoolean()) {
			if (!Soak.isMeetingTime()) {
				act();
			}
			else if (this.random.nextInt(4) == 0) {
				meet();
			}
			else {
				withAny((place) -> true, this::revise);
			}
			Thread.sleep(this.random.nextInt(200));
		}
		for (Edition edition : Edition.values()) {
			for (String neighbourhood : Soak.NEIGHBOURHOODS) {
				record(Mutation.RECORD_BASELINE, neighbourhood, edition, edition.baselineDay(2), true);
			}
		}
	}

	private void act() throws InterruptedException {
		Edition edition = oneOf(List.of(Edition.values()));
		String neighbourhood = oneOf(Soak.NEIGHBOURHOODS);
		String day = edition.baselineDay(2 + this.random.nextInt(26));
		switch (this.random.nextInt(28)) {
			case 0, 1, 2, 3 -> record(Mutation.RECORD_BASELINE, neighbourhood, edition, day, false);
			case 4 -> record(Mutation.RECORD_BASELINE, neighbourhood, edition, day, true);
			case 5, 6, 7, 8, 9 ->
				record(Mutation.RECORD_PROGRESS, neighbourhood, edition, progressDay(), this.random.nextBoolean());
			case 10 -> record(Mutation.RECORD_PROGRESS, neighbourhood, edition, Edition.OF_2018.baselineDay(1), true);
			case 11, 12, 13, 14, 15, 16, 17, 18 -> withAny((place) -> true, this::revise);
			case 19, 20, 21, 22 -> withAny((place) -> place.status().equals("DRAFT"), this::agree);
			case 23, 24, 25, 26 -> withAny((place) -> place.kind().equals("PROGRESS"), this::withdraw);
			default -> withAny((place) -> true, this::withdraw);
		}
	}

	private void record(Mutation mutation, String neighbourhood, Edition edition, String day, boolean agreed)
			throws InterruptedException {
		String word = newWord();
		make(mutation, word,
				recording(word, neighbourhood, edition, day, agreed).with("idempotencyKey", word).variables());
	}

	private Recording recording(String word, String neighbourhood, Edition edition, String day, boolean agreed) {
		List<Map<String, Object>> scores = edition.scores(level());
		if (!agreed && this.random.nextInt(4) == 0) {
			scores.removeLast();
		}
		return Recording.of(neighbourhood)
			.with("editionId", edition.id())
			.with("assessedOn", day)
			.with("agreed", agreed)
			.with("scores", scores)
			.score("rationale", word);
	}

	private void withAny(Predicate<Place> which, Step step) throws InterruptedException {
		List<Place> found = this.board.find(which);
		if (!found.isEmpty()) {
			step.take(oneOf(found));
		}
	}

	private void revise(Place place) throws InterruptedException {
		String word = newWord();
		Map<String, Object> score = Map.of("dimension", Edition.named(place.edition()).revised(), "level", level(),
				"rationale", word);
		Map<String, Object> input = change(place, word);
		input.put("reason", word);
		input.put("scores", List.of(score));
		if (place.kind().equals("PROGRESS")) {
			input.put("assessedOn", progressDay());
		}
		make(Mutation.REVISE, word, Map.of("input", input));
	}

	private void agree(Place place) throws InterruptedException {
		String word = newWord();
		make(Mutation.AGREE, word, Map.of("input", change(place, word)));
	}

	private void withdraw(Place place) throws InterruptedException {
		String word = newWord();
		Map<String, Object> input = change(place, word);
		input.put("reason", word);
		make(Mutation.WITHDRAW, word, Map.of("input", input));
	}

	private static Map<String, Object> change(Place place, String word) {
		return new HashMap<>(
				Map.of("id", place.assessment(), "expectedRevision", place.revision(), "idempotencyKey", word));
	}

	/**
	 * Makes room for baselines of all neighbourhoods, and records them together if nobody
	 * was faster.
	 */
	private void meet() throws InterruptedException {
		Edition edition = oneOf(List.of(Edition.values()));
		for (Place progress : this.board.find((place) -> place.is("AGREED", "PROGRESS"))) {
			withdraw(progress);
		}
		for (Place baseline : this.board
			.find((place) -> place.is("AGREED", "BASELINE") && place.edition().equals(edition.id()))) {
			withdraw(baseline);
		}
		String word = newWord();
		boolean agreed = this.random.nextBoolean();
		List<Object> assessments = new ArrayList<>();
		for (String neighbourhood : Soak.NEIGHBOURHOODS) {
			assessments
				.add(recording(word, neighbourhood, edition, edition.baselineDay(2), agreed).variables().get("input"));
		}
		make(Mutation.RECORD_BASELINES, word, Map.of("input",
				Map.of("meetingId", this.meetingId, "assessments", assessments, "idempotencyKey", word)));
	}

	private void make(Mutation mutation, String word, Map<String, ?> variables) throws InterruptedException {
		int instance = this.random.nextInt(2);
		Outcome outcome = this.calls.make(mutation, word, variables, instance);
		this.board.note(outcome.made());
		if (outcome.isAcknowledged() && this.random.nextInt(4) == 0) {
			this.calls.repeat(outcome, variables, instance);
		}
		if (outcome.sendings() > 1) {
			// leaves an instance that starts some of the machine
			Thread.sleep(this.random.nextInt(3_000));
		}
	}

	private String newWord() {
		return "%s, call %d".formatted(this.name, ++this.made);
	}

	private String progressDay() {
		return "20%02d-01-%02d".formatted(20 + this.random.nextInt(6), 1 + this.random.nextInt(28));
	}

	private int level() {
		return this.random.nextInt(4);
	}

	private <T> T oneOf(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private interface Step {

		void take(Place place) throws InterruptedException;

	}

}
