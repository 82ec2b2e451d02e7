package org.networkmaturity.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.graphql.Audience;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.graphql.Related;
import org.networkmaturity.matrix.MatrixEdition;
import org.networkmaturity.matrix.MatrixEditions;

import org.springframework.stereotype.Service;

/**
 * Answers questions for feedback, to those who may ask.
 */
@Service
class Feedbacks {

	private final FeedbackCompilation compilation;

	private final Commissioners commissioners;

	private final MatrixEditions editions;

	private final NhseReturns returns;

	private final Clock clock;

	Feedbacks(FeedbackCompilation compilation, Commissioners commissioners, MatrixEditions editions,
			NhseReturns returns, Clock clock) {
		this.compilation = compilation;
		this.commissioners = commissioners;
		this.editions = editions;
		this.returns = returns;
		this.clock = clock;
	}

	/**
	 * Feedback that nothing was issued of.
	 * @param input which
	 * @param caller who asks
	 * @return the feedback
	 * @throws ApiException with FORBIDDEN, NOT_FOUND or BAD_REQUEST
	 */
	NhseFeedback preview(NhseFeedbackInput input, Caller caller) {
		Commissioner commissioner = readable(input.commissioner(), caller);
		if (input.to().isBefore(input.from())) {
			throw ApiException.badRequest("The period ends before it begins: check from and to");
		}
		Instant now = this.clock.instant();
		Perspective.requirePast(input.knownAt(), now);
		if (input.knownAt() == null) {
			Audience.narrow(Audience.NOBODY);
		}
		FeedbackQuestion question = new FeedbackQuestion(commissioner, input.from(), input.to(),
				edition(input.editionId(), input.to()), (input.knownAt() != null) ? input.knownAt() : now);
		return NhseFeedback.preview(question, this.compilation);
	}

	private MatrixEdition edition(@Nullable String id, LocalDate day) {
		return (id != null) ? this.editions.named(id) : this.editions.inForceOnOrFirst(day);
	}

	/**
	 * The commissioner whose feedback somebody asks for: NHS England reads everybody's,
	 * and whoever acts for the commissioner its own.
	 */
	private Commissioner readable(String odsCode, Caller caller) {
		Commissioner commissioner = this.commissioners.find(odsCode);
		if (commissioner == null) {
			throw ApiException.notFound("There is no commissioner with this code");
		}
		if (!caller.has(Role.RETURN_READER)) {
			caller.requireReach(Commissioner.organisations(commissioner.id()), commissioner.name());
		}
		return commissioner;
	}

	/**
	 * What was issued.
	 * @param odsCode the commissioner's code
	 * @param caller who asks
	 * @return the returns by their numbers
	 * @throws ApiException with FORBIDDEN or NOT_FOUND
	 */
	List<NhseReturn> returns(String odsCode, Caller caller) {
		return this.returns.ofCommissioner(readable(odsCode, caller).id());
	}

	/**
	 * One return that was issued.
	 * @param odsCode the commissioner's code
	 * @param number its number
	 * @param caller who asks
	 * @return the return, or null where there is none
	 * @throws ApiException with FORBIDDEN or NOT_FOUND
	 */
	@Nullable NhseReturn oneReturn(String odsCode, int number, Caller caller) {
		return this.returns.get(readable(odsCode, caller), number);
	}

	/**
	 * The feedback of returns, as it was issued.
	 * @param returns they
	 * @return the feedback of each
	 */
	Map<NhseReturn, NhseFeedback> issued(List<NhseReturn> returns) {
		Map<String, Commissioner> byId = Related.byId(this.commissioners
			.getAll(returns.stream().map(NhseReturn::commissionerId).collect(Collectors.toSet())));
		return returns.stream().collect(Collectors.toMap(Function.identity(), (each) -> {
			Commissioner commissioner = Objects.requireNonNull(byId.get(each.commissionerId()));
			return NhseFeedback.issued(new FeedbackQuestion(commissioner, each.from(), each.to(),
					this.editions.get(each.editionId()), each.knownAt()), this.compilation, each.id());
		}));
	}

	/**
	 * Feedback as comma-separated values: what was sent where it was issued.
	 * @param feedback several
	 * @return the text of each
	 */
	Map<NhseFeedback, String> csv(List<NhseFeedback> feedback) {
		Map<String, String> kept = this.returns
			.csv(feedback.stream().map(NhseFeedback::returnId).filter(Objects::nonNull).toList());
		return feedback.stream().collect(Collectors.toMap(Function.identity(), (each) -> {
			String sent = kept.get(each.returnId());
			return (sent != null) ? sent : FeedbackCsv.text(each.question(), each.contents());
		}));
	}

}
