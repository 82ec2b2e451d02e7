package org.networkmaturity.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Reads the caller from a token whose signature, issuer and times have been checked.
 */
@Component
class CallerConverter implements Converter<Jwt, CallerAuthentication> {

	private final AccessProperties.Claims claims;

	CallerConverter(AccessProperties properties) {
		this.claims = properties.claims();
	}

	@Override
	public CallerAuthentication convert(Jwt token) {
		String subject = token.getClaimAsString(this.claims.subject());
		if (subject == null || subject.isBlank()) {
			throw new InvalidBearerTokenException("The token says nobody's name in " + this.claims.subject());
		}
		Set<String> organisations = values(token, this.claims.organisations());
		Actor actor = new Actor(subject, token.getClaimAsString(this.claims.name()),
				organisations.stream().findFirst().orElse(null));
		Set<String> scopes = values(token, this.claims.scopes());
		return new CallerAuthentication(token, new Caller(actor, Role.of(scopes), organisations), scopes);
	}

	private static Set<String> values(Jwt token, String claim) {
		Object value = token.getClaim(claim);
		return switch (value) {
			case null -> Set.of();
			case Iterable<?> many -> {
				Set<String> values = new LinkedHashSet<>();
				many.forEach((each) -> values.add(String.valueOf(each)));
				yield values;
			}
			default -> new LinkedHashSet<>(List.of(value.toString().strip().split("\\s+")));
		};
	}

}
