package org.networkmaturity.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The values of WWW-Authenticate: in which ways a token is accepted, what was wrong with
 * the one that was sent (RFC 6750, section 3; RFC 9449, section 7.1), and where to read
 * who issues tokens (RFC 9728, section 5.1).
 */
@Component
class Challenges {

	private final boolean dpopRequired;

	Challenges(AccessProperties properties) {
		this.dpopRequired = properties.dpopRequired();
	}

	/**
	 * The challenges that go with a refusal.
	 * @param request what is refused
	 * @param error the error's code; null where no token was sent
	 * @param description what is wrong; null where no token was sent
	 * @return one for each way in which a token is accepted
	 */
	List<String> of(HttpServletRequest request, @Nullable String error, @Nullable String description) {
		return of(request, error, description, null);
	}

	/**
	 * The challenges that go with a refusal of what the token does not allow.
	 * @param request what is refused
	 * @param scope the scope that is missing; null where it is something else
	 * @return one for each way in which a token is accepted
	 */
	List<String> ofForbidden(HttpServletRequest request, @Nullable String scope) {
		String description = (scope != null) ? "This needs a token with the scope " + scope
				: "This needs more than the token allows";
		return of(request, OAuth2ErrorCodes.INSUFFICIENT_SCOPE, description, scope);
	}

	private List<String> of(HttpServletRequest request, @Nullable String error, @Nullable String description,
			@Nullable String scope) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (error != null) {
			parameters.put("error", error);
		}
		if (description != null) {
			parameters.put("error_description", description);
		}
		if (scope != null) {
			parameters.put("scope", scope);
		}
		boolean dpop = this.dpopRequired || DpopConverter.isUsedBy(request);
		List<String> challenges = new ArrayList<>();
		if (!this.dpopRequired) {
			challenges.add(challenge("Bearer", request, dpop ? Map.of() : parameters, Map.of()));
		}
		challenges.add(challenge("DPoP", request, dpop ? parameters : Map.of(),
				Map.of("algs", String.join(" ", DpopProofs.ALGORITHMS))));
		return challenges;
	}

	private static String challenge(String scheme, HttpServletRequest request, Map<String, String> error,
			Map<String, String> more) {
		Map<String, String> parameters = new LinkedHashMap<>(error);
		parameters.putAll(more);
		parameters.put("resource_metadata",
				ServletUriComponentsBuilder.fromRequestUri(request)
					.replacePath("/.well-known/oauth-protected-resource" + request.getRequestURI())
					.build()
					.toUriString());
		return scheme + " "
				+ parameters.entrySet()
					.stream()
					.map((parameter) -> "%s=\"%s\"".formatted(parameter.getKey(), parameter.getValue()))
					.collect(Collectors.joining(", "));
	}

}
