package org.networkmaturity.graphql;

import java.io.IOException;

import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers what is no HTTP, and so reaches nothing but the server itself, with an error
 * that a GraphQL client can read, where Tomcat has a page.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final JsonMapper json;

	UnreadableRequests(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			Container host = context.getParent();
			host.getPipeline().addValve(new Answer());
		});
	}

	private byte[] body(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return this.json.writeValueAsBytes(ErrorBody.of(ErrorType.BAD_REQUEST,
				"The server cannot read this request: encode the address, and keep the headers short ("
						+ ((known != null) ? known.getReasonPhrase() : status) + ")"));
	}

	/** Comes before the one that Spring Boot adds, which then has nothing left to do. */
	private class Answer extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				byte[] body = body(response.getStatus());
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.setHeader("X-Content-Type-Options", "nosniff");
				if (!response.containsHeader(CorrelationId.HEADER)) {
					response.setHeader(CorrelationId.HEADER, CorrelationId.newId());
				}
				response.setContentLength(body.length);
				response.getOutputStream().write(body);
				response.finishResponse();
			}
			catch (IOException ex) {
				// Nobody is there any more.
			}
		}

	}

}
