package org.networkmaturity.feedback;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.apache.commons.codec.digest.DigestUtils;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Connection;
import org.networkmaturity.graphql.Keyset;
import org.networkmaturity.graphql.PageArguments;
import org.networkmaturity.graphql.Sequence;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves feedback and returns.
 */
@Controller
class FeedbackController {

	private final Feedbacks feedbacks;

	private final ReturnIssuing issuing;

	FeedbackController(Feedbacks feedbacks, ReturnIssuing issuing) {
		this.feedbacks = feedbacks;
		this.issuing = issuing;
	}

	@QueryMapping
	NhseFeedback nhseFeedback(@Argument NhseFeedbackInput input) {
		return this.feedbacks.preview(input, Caller.current());
	}

	@QueryMapping
	List<NhseReturn> nhseReturns(@Argument String commissioner) {
		return this.feedbacks.returns(commissioner, Caller.current());
	}

	@QueryMapping
	@Nullable NhseReturn nhseReturn(@Argument String commissioner, @Argument int number) {
		return this.feedbacks.oneReturn(commissioner, number, Caller.current());
	}

	@MutationMapping
	NhseReturnPayload issueNhseReturn(@Argument IssueNhseReturnInput input) {
		return this.issuing.issue(input, Caller.current());
	}

	@SchemaMapping(typeName = "NhseReturnPayload", field = "return")
	@Nullable NhseReturn issued(NhseReturnPayload payload) {
		return payload.issued();
	}

	@BatchMapping
	Map<NhseReturn, NhseFeedback> feedback(List<NhseReturn> returns) {
		return this.feedbacks.issued(returns);
	}

	@SchemaMapping
	CompletableFuture<String> csv(NhseFeedback feedback, DataLoader<NhseFeedback, String> feedbackCsv) {
		return feedbackCsv.load(feedback);
	}

	@SchemaMapping
	CompletableFuture<String> sha256(NhseFeedback feedback, DataLoader<NhseFeedback, String> feedbackCsv) {
		return feedbackCsv.load(feedback).thenApply(DigestUtils::sha256Hex);
	}

	@SchemaMapping
	Connection<NhseFeedbackRow> rowsConnection(NhseFeedback feedback, PageArguments page) {
		return Connection.of(page, Sequence.of("feedback by name", feedback.rows(),
				(row) -> new Keyset(row.neighbourhood().nameKey(), row.neighbourhood().id())));
	}

	@SchemaMapping
	URI xlsxUrl(NhseFeedback feedback) {
		return FeedbackDownload.url(feedback.question());
	}

}
