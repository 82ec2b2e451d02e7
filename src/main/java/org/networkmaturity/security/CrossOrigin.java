package org.networkmaturity.security;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.networkmaturity.graphql.CorrelationId;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets scripts of the configured origins read the API's answers, refusals included, and
 * those of no other (Fetch Standard, HTTP-CORS protocol). There are no credentials but
 * the token that a script sends itself.
 */
@Component
class CrossOrigin extends DefaultCorsProcessor {

	private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

	private final CorsConfiguration allowed = new CorsConfiguration();

	CrossOrigin(CorsProperties properties) {
		this.allowed.setAllowedOrigins(properties.allowedOrigins());
		this.allowed.setAllowedMethods(List.of("POST", "GET", "OPTIONS"));
		this.allowed.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT,
				HttpHeaders.IF_NONE_MATCH, "DPoP", CorrelationId.HEADER, "traceparent"));
		this.allowed.setExposedHeaders(List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER,
				CorrelationId.HEADER, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG));
		this.allowed.setAllowCredentials(false);
		this.allowed.setMaxAge(PREFLIGHT_KEPT);
	}

	/**
	 * A filter that answers preflight requests, before anybody asks for a token, and puts
	 * the headers on everything else.
	 * @return the filter
	 */
	CorsFilter filter() {
		CorsFilter filter = new CorsFilter((request) -> this.allowed);
		filter.setCorsProcessor(this);
		return filter;
	}

	/**
	 * What comes from elsewhere is answered without the headers, not refused: behind a
	 * proxy a front end of the same origin looks like one from elsewhere, and the token
	 * decides.
	 */
	@Override
	protected boolean handleInternal(ServerHttpRequest request, ServerHttpResponse response, CorsConfiguration config,
			boolean preFlightRequest) throws IOException {
		if (!preFlightRequest && checkOrigin(config, request.getHeaders().getOrigin()) == null) {
			return true;
		}
		return super.handleInternal(request, response, config, preFlightRequest);
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.flush();
	}

}
