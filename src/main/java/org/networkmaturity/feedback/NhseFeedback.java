package org.networkmaturity.feedback;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.funding.CategorySpend;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.matrix.MatrixEdition;

import org.springframework.util.function.SingletonSupplier;

/**
 * How the funds were spent and the progress made, over one period. What it says is put
 * together when it is first asked for.
 */
final class NhseFeedback {

	private final FeedbackQuestion question;

	private final Supplier<FeedbackContents> contents;

	private final @Nullable String returnId;

	private NhseFeedback(FeedbackQuestion question, Supplier<FeedbackContents> contents, @Nullable String returnId) {
		this.question = question;
		this.contents = SingletonSupplier.of(contents);
		this.returnId = returnId;
	}

	static NhseFeedback preview(FeedbackQuestion question, FeedbackCompilation compilation) {
		return new NhseFeedback(question, () -> compilation.contents(question), null);
	}

	/**
	 * The feedback of a return that was issued.
	 * @param question which feedback it is
	 * @param compilation puts it together
	 * @param returnId the return, which keeps what was sent
	 * @return the feedback
	 */
	static NhseFeedback issued(FeedbackQuestion question, FeedbackCompilation compilation, String returnId) {
		return new NhseFeedback(question, () -> compilation.contents(question), returnId);
	}

	FeedbackQuestion question() {
		return this.question;
	}

	FeedbackContents contents() {
		return this.contents.get();
	}

	/**
	 * The return that keeps what was sent.
	 * @return its id; null for a preview
	 */
	@Nullable String returnId() {
		return this.returnId;
	}

	public Commissioner commissioner() {
		return this.question.commissioner();
	}

	public LocalDate from() {
		return this.question.from();
	}

	public LocalDate to() {
		return this.question.to();
	}

	public MatrixEdition edition() {
		return this.question.edition();
	}

	public Instant knownAt() {
		return this.question.knownAt();
	}

	public List<NhseFeedbackRow> rows() {
		return contents().rows();
	}

	public List<FundingAward> funding() {
		return contents().funding();
	}

	public BigDecimal spent() {
		return contents().spent();
	}

	public List<CategorySpend> spentByCategory() {
		return contents().spentByCategory();
	}

	public List<String> gaps() {
		return contents().missing().gaps();
	}

	public List<String> remarks() {
		return contents().missing().remarks();
	}

}
