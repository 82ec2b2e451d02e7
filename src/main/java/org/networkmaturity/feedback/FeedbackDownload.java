package org.networkmaturity.feedback;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.load.Places;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Gives feedback as a workbook to whoever may read it.
 */
@RestController
class FeedbackDownload {

	private static final String PATH = "/downloads/nhse-feedback/{commissioner}.xlsx";

	private final Feedbacks feedbacks;

	private final Places places;

	FeedbackDownload(Feedbacks feedbacks, Places places) {
		this.feedbacks = feedbacks;
		this.places = places;
	}

	/**
	 * Where the workbook of some feedback is.
	 * @param question which feedback
	 * @return the address, on the host that the current request was sent to
	 */
	static URI url(FeedbackQuestion question) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path(PATH)
			.queryParam("from", question.from())
			.queryParam("to", question.to())
			.queryParam("editionId", question.edition().id())
			.queryParam("knownAt", question.knownAt())
			.encode()
			.buildAndExpand(question.commissioner().odsCode())
			.toUri();
	}

	@GetMapping(PATH)
	void workbook(@PathVariable String commissioner, @RequestParam LocalDate from, @RequestParam LocalDate to,
			@RequestParam(required = false) @Nullable String editionId,
			@RequestParam(required = false) @Nullable Instant knownAt, HttpServletResponse response)
			throws IOException {
		Caller caller = Caller.current();
		NhseFeedbackInput input = new NhseFeedbackInput(commissioner, from, to, editionId, knownAt);
		NhseFeedback feedback = this.places.take(() -> {
			NhseFeedback preview = this.feedbacks.preview(input, caller);
			preview.contents();
			return preview;
		});
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("nhse-feedback-%s-%s-%s.xlsx".formatted(feedback.commissioner().odsCode(), from, to))
					.build()
					.toString());
		FeedbackWorkbook.write(feedback.question(), feedback.contents(), response.getOutputStream());
	}

}
