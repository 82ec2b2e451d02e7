package org.networkmaturity.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.networkmaturity.access.Actor;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.stereotype.Component;

/**
 * Reads the caller from a token whose signature, issuer and times have been checked.
 */
@Component
class CallerConverter implements Converter<Jwt, CallerAuthentication> {

	/**
	 * What a token says of its caller is read once, as long as the token is remembered.
	 */
	private final Cache<Jwt, Known> known = Caffeine.newBuilder().weakKeys().build();

	private final TrustedIssuers issuers;

	CallerConverter(TrustedIssuers issuers) {
		this.issuers = issuers;
	}

	@Override
	public CallerAuthentication convert(Jwt token) {
		Known read = this.known.get(token, this::read);
		return new CallerAuthentication(token, read.caller(), read.scopes());
	}

	private Known read(Jwt token) {
		IssuerProperties issuer = this.issuers.named(token.getClaimAsString(JwtClaimNames.ISS)).properties();
		Map<String, Object> claims = token.getClaims();
		String subject = new ClaimPath(issuer.claims().subject()).text(claims);
		if (subject == null || subject.isBlank()) {
			throw new RefusedTokenException("It says nobody's name in " + issuer.claims().subject());
		}
		Set<String> organisations = organisations(issuer, claims);
		Set<String> scopes = scopes(issuer, claims);
		Actor actor = new Actor(issuer.subjectPrefix() + subject, new ClaimPath(issuer.claims().name()).text(claims),
				organisations.stream().findFirst().orElse(null));
		return new Known(new Caller(actor, Role.of(scopes), organisations), scopes);
	}

	private static Set<String> scopes(IssuerProperties issuer, Map<String, Object> claims) {
		Set<String> roles = texts(issuer.claims().scopes(), claims);
		if (issuer.profile() == TokenProfile.CIS2) {
			SelectedRole.in(claims).ifPresent((role) -> roles.addAll(role.codes()));
		}
		Set<String> scopes = new LinkedHashSet<>(roles);
		scopes.addAll(translated(roles, issuer.scopes()));
		return scopes;
	}

	private static Set<String> organisations(IssuerProperties issuer, Map<String, Object> claims) {
		Set<String> groups = texts(issuer.claims().organisations(), claims);
		if (issuer.profile() == TokenProfile.CIS2) {
			SelectedRole.in(claims).map(SelectedRole::organisation).ifPresent(groups::add);
		}
		boolean codes = issuer.organisations().isEmpty() && issuer.profile() != TokenProfile.ENTRA;
		return codes ? groups : translated(groups, issuer.organisations());
	}

	private static Set<String> texts(List<String> paths, Map<String, Object> claims) {
		Set<String> texts = new LinkedHashSet<>();
		paths.forEach((path) -> texts.addAll(new ClaimPath(path).texts(claims)));
		return texts;
	}

	private static Set<String> translated(Set<String> words, List<IssuerProperties.Translation> translations) {
		Set<String> translated = new LinkedHashSet<>();
		for (String word : words) {
			translations.stream()
				.filter((translation) -> translation.from().equals(word))
				.forEach((translation) -> translated.addAll(translation.to()));
		}
		return translated;
	}

	/**
	 * What is read of a token.
	 */
	private record Known(Caller caller, Set<String> scopes) {
	}

}
