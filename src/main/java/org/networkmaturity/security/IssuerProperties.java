package org.networkmaturity.security;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * An issuer whose tokens are accepted, and how to read them.
 *
 * @param uri its issuer identifier: the tokens' {@code iss}, and where its metadata is
 * found
 * @param audiences of which a token must name one
 * @param profile whose shape the tokens have
 * @param claims where the tokens have what this API needs to know; what is not set is as
 * in the profile
 * @param algorithms how tokens may be signed: every asymmetric algorithm where none is
 * set, and never another
 * @param dpop whether tokens must be bound to a key
 * @param subjectPrefix goes before each subject, so that those of two issuers are never
 * the same: a subject decides whose idempotency keys these are, and whose assessment of a
 * plan
 * @param scopes what the issuer's own roles allow here
 * @param organisations which organisations the issuer's own groups stand for
 */
record IssuerProperties(@DefaultValue("") String uri, @DefaultValue List<String> audiences,
		@DefaultValue("generic") TokenProfile profile, @DefaultValue Claims claims,
		@DefaultValue Set<SignatureAlgorithm> algorithms, @DefaultValue("accepted") Dpop dpop,
		@DefaultValue("") String subjectPrefix, @DefaultValue List<Translation> scopes,
		@DefaultValue List<Translation> organisations) {

	IssuerProperties {
		claims = claims.orElse(profile.claims());
		algorithms = algorithms.isEmpty() ? Set.copyOf(Arrays.asList(SignatureAlgorithm.values()))
				: Set.copyOf(algorithms);
		audiences = List.copyOf(audiences);
		scopes = List.copyOf(scopes);
		organisations = List.copyOf(organisations);
	}

	/**
	 * What makes no sense.
	 * @return a sentence that begins with the setting's name; empty where all is well
	 */
	Optional<String> complaint() {
		if (!isIdentifier(this.uri)) {
			return Optional.of("uri must be the issuer's address, such as https://issuer.example.org, without a query");
		}
		if (this.audiences.isEmpty() || this.audiences.stream().anyMatch(String::isBlank)) {
			return Optional.of("audiences must name whom the tokens are meant for: this API, as the issuer knows it");
		}
		if (!this.scopes.stream().allMatch(Translation::isComplete)) {
			return Optional.of("scopes must say from which role of the issuer, and to which scopes");
		}
		if (!this.organisations.stream().allMatch(Translation::isComplete)) {
			return Optional.of("organisations must say from which group of the issuer, and to which organisations");
		}
		return Optional.empty();
	}

	private static boolean isIdentifier(String text) {
		try {
			URI uri = URI.create(text);
			return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
					&& uri.getQuery() == null && uri.getFragment() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	boolean dpopRequired() {
		return this.dpop == Dpop.REQUIRED;
	}

	/**
	 * What becomes of tokens that are not bound to a key of their client's (RFC 9449).
	 */
	enum Dpop {

		/** Both are accepted, each in its own way. */
		ACCEPTED,
		/** Only those that are bound. */
		REQUIRED

	}

	/**
	 * Names of claims, or paths to what is nested in them, see {@link ClaimPath}.
	 *
	 * @param subject who it is: stable and unique within the issuer
	 * @param name what to call them
	 * @param scopes what they may do: each a list, or one text with spaces between
	 * @param organisations for whom they act: likewise
	 */
	record Claims(@DefaultValue("") String subject, @DefaultValue("") String name, @DefaultValue List<String> scopes,
			@DefaultValue List<String> organisations) {

		Claims orElse(Claims others) {
			return new Claims(this.subject.isBlank() ? others.subject : this.subject,
					this.name.isBlank() ? others.name : this.name, this.scopes.isEmpty() ? others.scopes : this.scopes,
					this.organisations.isEmpty() ? others.organisations : this.organisations);
		}

	}

	/**
	 * What something of the issuer's is here.
	 *
	 * @param from the issuer's word for it, such as a role's code or a group's id
	 * @param to what it stands for here
	 */
	record Translation(@DefaultValue("") String from, @DefaultValue List<String> to) {

		private boolean isComplete() {
			return !this.from.isBlank() && !this.to.isEmpty() && this.to.stream().noneMatch(String::isBlank);
		}

	}

}
