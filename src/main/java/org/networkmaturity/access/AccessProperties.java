package org.networkmaturity.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where in a token its issuer puts what this API needs to know.
 *
 * @param claims the names of the claims
 */
@ConfigurationProperties("access")
record AccessProperties(@DefaultValue Claims claims) {

	/**
	 * Names of claims.
	 *
	 * @param subject who it is: stable and unique within the issuer
	 * @param name what to call them
	 * @param scopes what they may do: a list, or one text with spaces between
	 * @param organisations for whom they act: a list, or one text with spaces between
	 */
	record Claims(@DefaultValue("sub") String subject, @DefaultValue("name") String name,
			@DefaultValue("scope") String scopes, @DefaultValue("organisations") String organisations) {
	}

}
