package org.networkmaturity.security;

import java.util.List;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

/**
 * The headers that tell a browser to do nothing with an answer but hand it to the script
 * that asked: not to keep, guess at, frame, embed or run it (OWASP REST Security Cheat
 * Sheet, Security Headers). Cross-Origin-Resource-Policy stops embedding only; what CORS
 * allows, it does not stop.
 */
final class SecurityHeaders {

	/** Writes them all; Strict-Transport-Security where the request came by TLS. */
	static final HeaderWriter ALL = new CompositeHeaderWriter(
			List.of(new XContentTypeOptionsHeaderWriter(), new CacheControlHeadersWriter(), new HstsHeaderWriter(),
					new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
					new ContentSecurityPolicyHeaderWriter("default-src 'none'; frame-ancestors 'none'"),
					new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER), sameOriginOnly()));

	private SecurityHeaders() {
	}

	private static HeaderWriter sameOriginOnly() {
		CrossOriginResourcePolicyHeaderWriter writer = new CrossOriginResourcePolicyHeaderWriter();
		writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
		return writer;
	}

	/**
	 * Sets a filter chain up to write these headers and no others.
	 * @param headers the chain's
	 */
	static void on(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled().addHeaderWriter(ALL);
	}

}
