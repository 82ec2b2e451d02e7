package org.networkmaturity.feedback;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads the text of feedback once for all the fields that are answered from it.
 */
@Component
class FeedbackLoaders {

	FeedbackLoaders(BatchLoaderRegistry registry, Feedbacks feedbacks) {
		registry.<NhseFeedback, String>forName("feedbackCsv")
			.registerMappedBatchLoader((all, environment) -> Mono.fromSupplier(() -> feedbacks.csv(List.copyOf(all))));
	}

}
