package org.networkmaturity.answer;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.contract.WrittenAnswer;

/**
 * What is known of the answer to a question.
 *
 * @param answer the answer; null where it differs between callers who may see the same
 */
record KeptAnswer(@Nullable WrittenAnswer answer) {

	static final KeptAnswer FOR_EACH_CALLER = new KeptAnswer(null);

	int size() {
		return (this.answer != null) ? this.answer.body().length : 0;
	}

}
