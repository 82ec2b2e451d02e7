package org.networkmaturity.contract;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.ApiException;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.graphql.ErrorBody;
import org.networkmaturity.limits.Limit;
import org.networkmaturity.limits.LimitExceeded;
import org.networkmaturity.limits.RequestLimits;
import org.networkmaturity.load.Places;
import org.networkmaturity.load.Room;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * GraphQL over HTTP, with documents by their ids. A request that names one becomes a
 * request with its text before anything else looks at it.
 * <p>
 * It is executed and answered on the request's own thread, which is a virtual one: Spring
 * would dispatch it a second time through every filter.
 */
@Component
public class GraphQlEndpoint extends GraphQlHttpHandler {

	private final WebGraphQlHandler handler;

	private final TrustedDocuments documents;

	private final HttpAnswers http;

	private final ErrorAnswers errors;

	private final RequestLimits limits;

	private final Places places;

	private final Room room;

	GraphQlEndpoint(WebGraphQlHandler handler, TrustedDocuments documents, HttpAnswers http, ErrorAnswers errors,
			RequestLimits limits, Places places, Room room) {
		super(handler);
		this.handler = handler;
		this.documents = documents;
		this.http = http;
		this.errors = errors;
		this.limits = limits;
		this.places = places;
		this.room = room;
	}

	/**
	 * Whether an answer refuses all that was asked for, since its caller may not have it.
	 * @param response the answer
	 * @return whether there is nothing else in it
	 */
	public static boolean isForbidden(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		return result.getData() == null && !result.getErrors().isEmpty() && RefusedDocument.of(result) == null
				&& result.getErrors().stream().allMatch((error) -> error.getErrorType() == ErrorType.FORBIDDEN);
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		try (Room.Taken _ = this.room.take(size(request.servletRequest()))) {
			WebGraphQlRequest operation = operation(request);
			return this.http.of(request,
					this.places.take(() -> Objects.requireNonNull(this.handler.handleRequest(operation).block())));
		}
		catch (MalformedRequestException ex) {
			return refused(ex.status(), ex.body());
		}
		catch (ApiException ex) {
			return refused(HttpStatus.SERVICE_UNAVAILABLE,
					ErrorBody.of(ex.classification(), String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			throw new ServletException(ex);
		}
	}

	/** A body may become as large as is allowed where it does not say how large it is. */
	private long size(HttpServletRequest request) {
		long stated = request.getContentLengthLong();
		boolean isStated = stated >= 0 || !HttpMethod.POST.matches(request.getMethod());
		return isStated ? Math.min(stated, this.limits.body()) : this.limits.body();
	}

	private ServerResponse refused(HttpStatus status, ErrorBody body) {
		return ServerResponse.status(status).build((request, response) -> {
			this.errors.write(request, response, status, body);
			return null;
		});
	}

	private WebGraphQlRequest operation(ServerRequest request) throws IOException {
		OperationParameters sent = HttpMethod.POST.equals(request.method())
				? OperationParameters.ofBody(body(request.servletRequest()))
				: OperationParameters.ofAddress(request.params());
		TrustedDocument document = (sent.documentId() != null) ? trusted(sent.documentId()) : null;
		String text = (document != null) ? document.text() : String.valueOf(sent.query());
		WebGraphQlRequest operation = new WebGraphQlRequest(address(request.servletRequest()),
				request.headers().asHttpHeaders(), null, request.remoteAddress().orElse(null), request.attributes(),
				new DefaultGraphQlRequest(text, sent.operationName(), sent.variables(), sent.extensions()),
				request.servletRequest().getRequestId(), LocaleContextHolder.getLocale());
		operation.configureExecutionInput((input, builder) -> {
			RequestedDocuments.note(input.getGraphQLContext(), request.method(), document);
			return input;
		});
		return operation;
	}

	/**
	 * The address without its parameters, which are read already: Spring refuses some
	 * that clients send as they are.
	 */
	private static URI address(HttpServletRequest request) {
		return URI.create(request.getRequestURL().toString());
	}

	/**
	 * Nothing of a body that is too large is kept, whether or not it says how large it
	 * is.
	 */
	private byte[] body(HttpServletRequest request) throws IOException {
		int most = this.limits.body();
		LimitExceeded stated = LimitExceeded.check(Limit.BODY, most, request.getContentLengthLong());
		if (stated != null) {
			throw MalformedRequestException.tooLarge(stated);
		}
		byte[] body = request.getInputStream().readNBytes(most + 1);
		if (body.length > most) {
			throw MalformedRequestException.tooLarge(LimitExceeded.of(Limit.BODY, most));
		}
		return body;
	}

	private TrustedDocument trusted(String id) {
		TrustedDocument document = this.documents.find(id);
		if (document == null) {
			throw MalformedRequestException
				.because("This server does not know the document: it may be of a newer contract, or of one that has "
						+ "ended. Load the page again to get the present one", "PERSISTED_DOCUMENT_NOT_FOUND");
		}
		return document;
	}

}
