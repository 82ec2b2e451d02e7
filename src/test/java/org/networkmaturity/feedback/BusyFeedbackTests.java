package org.networkmaturity.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiProcess;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Feedback is asked for while others record.
 */
class BusyFeedbackTests extends FeedbackTest {

	private static final int RECORDERS = 3;

	@Autowired
	private DevelopmentStore store;

	@Test
	void whatWasKnownWhileOthersRecordedStaysTheSame() throws Exception {
		try (ApiProcess second = ApiProcess.secondInstance(this.store.uri(), url());
				ExecutorService recorders = Executors.newFixedThreadPool(RECORDERS)) {
			AtomicBoolean isBusy = new AtomicBoolean(true);
			AtomicInteger recorded = new AtomicInteger();
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < RECORDERS; i++) {
				running.add(recorders.submit(() -> {
					while (isBusy.get()) {
						spend("1", "2019-03-01", "description", "Spend " + recorded.incrementAndGet());
					}
				}));
			}
			List<Answer> answers = new ArrayList<>();
			try {
				for (int i = 0; i < 6; i++) {
					answers.add(second.as("nhse").operation("NhseFeedbackCsv", Map.of("input", period())));
				}
			}
			finally {
				isBusy.set(false);
			}
			for (Future<?> each : running) {
				each.get();
			}
			assertThat(answers).extracting((answer) -> answer.data("/nhseFeedback/sha256").asString())
				.as("they did record meanwhile")
				.doesNotHaveDuplicates();
			for (Answer answer : answers) {
				assertThat(csv("knownAt", answer.data("/nhseFeedback/knownAt").asString()).body())
					.isEqualTo(answer.body());
			}
		}
	}

}
