package org.networkmaturity.security;

import java.net.URI;
import java.net.http.HttpClient;
import java.text.ParseException;
import java.time.Duration;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The keys that an issuer signs with, as it publishes them: asked for when they are
 * needed, so that the API starts without its issuers. The issuer's metadata says where
 * they are (OpenID Connect Discovery 1.0, section 4; else RFC 8414, section 3).
 */
class IssuerKeys implements JWKSetSource<SecurityContext> {

	private static final Logger logger = LoggerFactory.getLogger(IssuerKeys.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration CONNECTING = Duration.ofSeconds(2);

	private static final Duration READING = Duration.ofSeconds(3);

	private final String issuer;

	private final Runnable told;

	private final RestClient http;

	private volatile boolean reachable = true;

	IssuerKeys(String issuer, Runnable told) {
		this.issuer = issuer;
		this.told = told;
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(CONNECTING).build());
		requests.setReadTimeout(READING);
		this.http = RestClient.builder().requestFactory(requests).build();
	}

	/**
	 * Whether the issuer answered when it was last asked.
	 * @return true until it first failed to
	 */
	boolean reachable() {
		return this.reachable;
	}

	@Override
	public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
			throws JWKSetUnavailableException {
		try {
			JWKSet keys = JWKSet.parse(get(URI.create(metadata().path("jwks_uri").asString())));
			this.reachable = true;
			this.told.run();
			return keys;
		}
		catch (RestClientException | JacksonException | ParseException | IllegalArgumentException ex) {
			this.reachable = false;
			logger.warn("The keys of the issuer {} cannot be had: {}", this.issuer, ex.getMessage());
			throw new JWKSetUnavailableException("The keys of the issuer " + this.issuer + " cannot be had", ex);
		}
	}

	private JsonNode metadata() throws RestClientException {
		JsonNode metadata = JSON.readTree(document());
		if (!this.issuer.equals(metadata.path("issuer").asString())) {
			throw new IllegalArgumentException("Its metadata is that of another issuer");
		}
		return metadata;
	}

	private String document() throws RestClientException {
		try {
			return get(URI.create(this.issuer.replaceAll("/$", "") + "/.well-known/openid-configuration"));
		}
		catch (HttpClientErrorException ex) {
			URI uri = URI.create(this.issuer);
			return get(UriComponentsBuilder.fromUri(uri)
				.replacePath("/.well-known/oauth-authorization-server" + uri.getRawPath().replaceAll("/$", ""))
				.build(true)
				.toUri());
		}
	}

	private String get(URI uri) throws RestClientException {
		String body = this.http.get().uri(uri).retrieve().body(String.class);
		return (body != null) ? body : "";
	}

	@Override
	public void close() {
		// nothing is open between one request and the next
	}

}
