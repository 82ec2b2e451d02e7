package org.networkmaturity.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuers the issuers: the one that the environment variables say, or those that a
 * file lists in its place
 */
@ConfigurationProperties("access")
record AccessProperties(@DefaultValue List<IssuerProperties> issuers) {

	AccessProperties {
		if (issuers.isEmpty()) {
			throw refused("access.issuers must name an issuer");
		}
		Set<String> uris = new HashSet<>();
		Set<String> prefixes = new HashSet<>();
		for (int i = 0; i < issuers.size(); i++) {
			IssuerProperties issuer = issuers.get(i);
			String name = "access.issuers[" + i + "]";
			issuer.complaint().ifPresent((complaint) -> {
				throw refused(name + "." + complaint);
			});
			if (!uris.add(issuer.uri())) {
				throw refused(name + ".uri is that of an earlier issuer: list each once");
			}
			if (!prefixes.add(issuer.subjectPrefix())) {
				throw refused(name + ".subject-prefix must differ from those of the other issuers, since two "
						+ "issuers may call different people the same");
			}
		}
		issuers = List.copyOf(issuers);
	}

	private static IllegalArgumentException refused(String sentence) {
		return new IllegalArgumentException(sentence + ".");
	}

	/**
	 * Whether a token without a key of its own is of no use here, whoever issued it.
	 * @return whether every issuer's tokens must be bound to a key
	 */
	boolean dpopRequired() {
		return this.issuers.stream().allMatch(IssuerProperties::dpopRequired);
	}

}
