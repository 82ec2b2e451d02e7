package org.networkmaturity.contract;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.networkmaturity.graphql.Outage;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Makes answers over HTTP of what was executed.
 * <p>
 * An answer to a GET that has no errors may be kept by whoever asked, and asked for again
 * with what it was like: where it is still like that, nothing is sent. What was forbidden
 * as a whole, so that there is no data, is 403, and what could not be answered now 503;
 * as application/json either stays 200, which is what GraphQL over HTTP has that media
 * type mean.
 */
@Component
class HttpAnswers {

	/** What an answer can be, and a caller accept. */
	static final List<MediaType> MEDIA_TYPES = List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON);

	private final AnswerWriter writer;

	HttpAnswers(AnswerWriter writer) {
		this.writer = writer;
	}

	ServerResponse of(ServerRequest request, WebGraphQlResponse answer) {
		MediaType type = mediaType(request);
		return ServerResponse.status(status(answer, type)).headers((headers) -> {
			headers.putAll(answer.getResponseHeaders());
			headers.setContentType(type);
			if (RefusedDocument.of(answer.getExecutionResult()) == RefusedDocument.MUTATION_BY_GET) {
				headers.setAllow(Set.of(HttpMethod.POST));
			}
		}).build((servletRequest, response) -> {
			write(answer.getExecutionResult(), type, servletRequest, response);
			return null;
		});
	}

	private static MediaType mediaType(ServerRequest request) {
		return request.headers()
			.accept()
			.stream()
			.filter(MEDIA_TYPES::contains)
			.findFirst()
			.orElse(MediaType.APPLICATION_JSON);
	}

	private static HttpStatus status(WebGraphQlResponse answer, MediaType type) {
		RefusedDocument refused = RefusedDocument.of(answer.getExecutionResult());
		if (refused != null) {
			return refused.status();
		}
		if (!MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(type)) {
			return HttpStatus.OK;
		}
		if (GraphQlEndpoint.isForbidden(answer)) {
			return HttpStatus.FORBIDDEN;
		}
		if (Outage.isWhole(answer)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return answer.getExecutionResult().isDataPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

	private void write(ExecutionResult result, MediaType type, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!result.getErrors().isEmpty() || HttpMethod.POST.matches(request.getMethod())) {
			send(bytes(result), response);
			return;
		}
		WrittenAnswer answer = (result instanceof WrittenAnswer written) ? written : this.writer.written(result);
		ETag tag = new ETag(answer.digest() + "-" + type.getSubtype(), false);
		response.setHeader(HttpHeaders.ETAG, tag.formattedTag());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		response.addHeader(HttpHeaders.VARY, "Authorization, Accept");
		if (isKept(tag, request)) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else {
			send(answer.body(), response);
		}
	}

	private byte[] bytes(ExecutionResult result) {
		return (result instanceof WrittenAnswer written) ? written.body() : this.writer.bytes(result);
	}

	private static void send(byte[] body, HttpServletResponse response) throws IOException {
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** Spring's own check takes * for the tag of something else. */
	private static boolean isKept(ETag tag, HttpServletRequest request) {
		List<String> kept = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
		return kept.stream()
			.flatMap((header) -> ETag.parse(header).stream())
			.anyMatch((each) -> each.isWildcard() || each.compare(tag, false));
	}

}
