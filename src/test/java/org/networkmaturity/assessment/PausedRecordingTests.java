package org.networkmaturity.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Actor;
import org.networkmaturity.audit.Deed;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Message;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that is held up in the middle of a joint recording, and meanwhile met by
 * another.
 */
class PausedRecordingTests extends RecordingTest {

	private static final Message EVENT = Deed.ofProgram("test", Clock.systemUTC()).done(WITNEY, "paused");

	private static final Call CALL = new Call("paused", "");

	@Autowired
	private DocumentStore store;

	@Autowired
	private MaturityDocuments documents;

	@Autowired
	private EditionsInUse editions;

	private JointRecordings joints(Clock clock) {
		return new JointRecordings(this.store, this.documents, this.editions, clock);
	}

	/**
	 * An instance that is held up right before the decisive write, when it looks at the
	 * clock.
	 */
	private JointRecordings pausedWhile(Supplier<Boolean> other) {
		return joints(new Clock() {
			@Override
			public Instant instant() {
				other.get();
				return Instant.now();
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		});
	}

	private JointRecording attempt() {
		Instant now = Instant.now();
		Stamp stamp = new Stamp(now, new Actor("test", null, null));
		AssessmentState state = new AssessmentState("asm_eynsham-and-witney-1", "nhse-2018-08", AssessmentKind.BASELINE,
				AssessmentStatus.AGREED, LocalDate.of(2018, 12, 13), null, List.of(), 1, stamp, stamp, now, null, CALL);
		return JointRecording.begin("paused", now, CALL, List.of(new JointRecording.Entry(WITNEY, state)));
	}

	private boolean settle(JointRecordings joints) {
		return joints.settleAny(List.of(this.documents.get(WITNEY)));
	}

	@AfterEach
	void whatIsStoredTwiceAgrees() {
		assertThat(disagreements()).isEmpty();
	}

	@Test
	void whoIsTakenForDeadRecordsNothingWhenItGoesOn() {
		JointRecordings later = joints(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(3)));
		JointRecordings paused = pausedWhile(() -> settle(later));
		assertThat(paused.carryOut(attempt(), null, List.of(this.documents.get(WITNEY)), EVENT)).isNull();
		assertThat(this.documents.get(WITNEY).joint()).as("the mark is gone").isNull();
		assertThat(recorded(WITNEY)).isZero();
	}

	@Test
	void whoIsAliveIsWaitedFor() {
		JointRecordings other = joints(Clock.systemUTC());
		List<Boolean> settled = new ArrayList<>();
		JointRecordings paused = pausedWhile(() -> settled.add(settle(other)));
		assertThat(paused.carryOut(attempt(), null, List.of(this.documents.get(WITNEY)), EVENT)).isNotNull();
		assertThat(settled).containsExactly(false);
		assertThat(recorded(WITNEY)).isEqualTo(1);
	}

	@Test
	void whoeverWasFasterBetweenReadingAndMarkingKeepsAllOfItOut() {
		MaturityRecord read = this.documents.get(WITNEY);
		record(Recording.of(WITNEY).draft());
		assertThat(joints(Clock.systemUTC()).carryOut(attempt(), null, List.of(read), EVENT)).isNull();
		assertThat(recorded(WITNEY)).isEqualTo(1);
	}

	@Test
	void anAbandonedAttemptIsFollowedByAnother() {
		JointRecordings later = joints(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(3)));
		pausedWhile(() -> settle(later)).carryOut(attempt(), null, List.of(this.documents.get(WITNEY)), EVENT);
		JointRecordings joints = joints(Clock.systemUTC());
		JointRecording abandoned = joints.earlier("paused");
		assertThat(abandoned).isNotNull().matches((each) -> !each.isCommitted());
		assertThat(joints.carryOut(attempt(), abandoned, List.of(this.documents.get(WITNEY)), EVENT)).isNotNull();
		assertThat(joints.earlier("paused")).isNotNull().matches(JointRecording::isCommitted);
		assertThat(recorded(WITNEY)).isEqualTo(1);
	}

}
