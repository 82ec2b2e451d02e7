package org.networkmaturity.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;

/**
 * Assessments of several neighbourhoods that are recorded together or not at all.
 *
 * @param id follows from the call, so that a repeated call finds it
 * @param attempt unlike that of any other attempt at the same call
 * @param phase how far it has come
 * @param begun when this attempt began
 * @param committedAt when it was decided that all are recorded; null until then
 * @param call the call that asked for it
 * @param entries what is to be recorded, one for each neighbourhood
 */
public record JointRecording(@BsonId String id, String attempt, Phase phase, Instant begun,
		@Nullable Instant committedAt, Call call, List<Entry> entries) {

	public JointRecording {
		entries = List.copyOf(entries);
	}

	static JointRecording begin(String id, Instant now, Call call, List<Entry> entries) {
		return new JointRecording(id, UUID.randomUUID().toString(), Phase.PREPARING, now, null, call, entries);
	}

	JointRecording committed(Instant at) {
		return new JointRecording(this.id, this.attempt, Phase.COMMITTED, this.begun, at, this.call,
				this.entries.stream()
					.map((entry) -> new Entry(entry.neighbourhoodId(), entry.state().recordedAt(at)))
					.toList());
	}

	JointMark mark() {
		return new JointMark(this.id, this.attempt);
	}

	boolean isCommitted() {
		return this.phase == Phase.COMMITTED || this.phase == Phase.DONE;
	}

	/**
	 * How far a joint recording has come.
	 */
	public enum Phase {

		/** The records are being marked; nobody sees anything of it. */
		PREPARING,

		/** All are recorded, though perhaps not yet written into each record. */
		COMMITTED,

		/** All are written into their records. */
		DONE,

		/** Nothing is recorded. */
		ABANDONED

	}

	/**
	 * What is to be recorded of one neighbourhood.
	 *
	 * @param neighbourhoodId whom it is about
	 * @param state the assessment's first state
	 */
	public record Entry(String neighbourhoodId, AssessmentState state) {
	}

}
