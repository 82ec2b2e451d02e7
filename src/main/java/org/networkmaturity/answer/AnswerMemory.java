package org.networkmaturity.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.contract.WrittenAnswer;
import org.networkmaturity.graphql.Audience;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The answers of one version of the store, as many as there is room for.
 */
@Component
@EnableConfigurationProperties(AnswerProperties.class)
class AnswerMemory {

	private final Cache<Question, KeptAnswer> answers;

	private final boolean on;

	private volatile String version = "";

	AnswerMemory(AnswerProperties properties, MeterRegistry registry) {
		this.on = properties.kept().toBytes() > 0;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.kept().toBytes())
			.weigher((Question question, KeptAnswer answer) -> question.size() + answer.size())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(registry, this.answers, "answers");
	}

	boolean isOn() {
		return this.on;
	}

	/**
	 * The answer to a question.
	 * @param question the question, with the sight of everybody who is alike
	 * @param caller who asks it
	 * @return the answer; null where there is none
	 */
	@Nullable WrittenAnswer recall(Question question, Caller caller) {
		forgetAllBut(question.version());
		KeptAnswer kept = this.answers.getIfPresent(question);
		if (kept == KeptAnswer.FOR_EACH_CALLER) {
			kept = this.answers.getIfPresent(question.as(caller.sight(true)));
		}
		return (kept != null) ? kept.answer() : null;
	}

	/** What nobody asks for any more would be kept for having been asked for often. */
	private void forgetAllBut(String present) {
		if (!present.equals(this.version)) {
			this.version = present;
			this.answers.invalidateAll();
		}
	}

	/**
	 * Keeps an answer.
	 * @param question the question, with the sight of everybody who is alike
	 * @param caller who asked it
	 * @param audience whom the answer is for
	 * @param answer the answer
	 */
	void keep(Question question, Caller caller, Audience audience, WrittenAnswer answer) {
		switch (audience) {
			case ALIKE -> this.answers.put(question, new KeptAnswer(answer));
			case CALLER -> {
				this.answers.put(question, KeptAnswer.FOR_EACH_CALLER);
				this.answers.put(question.as(caller.sight(true)), new KeptAnswer(answer));
			}
			case NOBODY -> {
			}
		}
	}

	/**
	 * What the answers take of the heap, about.
	 * @return a number of bytes
	 */
	long size() {
		this.answers.cleanUp();
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

}
