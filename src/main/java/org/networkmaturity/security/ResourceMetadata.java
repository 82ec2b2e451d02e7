package org.networkmaturity.security;

import java.util.Arrays;
import java.util.function.Consumer;

import org.networkmaturity.access.Role;

import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadataClaimNames;
import org.springframework.stereotype.Component;

/**
 * What a client needs to know to get a token for this API, in the words of RFC 9728,
 * section 2, and RFC 9449, section 5.1.
 */
@Component
class ResourceMetadata implements Consumer<OAuth2ProtectedResourceMetadata.Builder> {

	private final AccessProperties properties;

	ResourceMetadata(AccessProperties properties) {
		this.properties = properties;
	}

	@Override
	public void accept(OAuth2ProtectedResourceMetadata.Builder metadata) {
		metadata.resourceName("Network Maturity Tracker")
			.claim("dpop_signing_alg_values_supported", DpopProofs.ALGORITHMS)
			.claims((claims) -> claims
				.remove(OAuth2ProtectedResourceMetadataClaimNames.TLS_CLIENT_CERTIFICATE_BOUND_ACCESS_TOKENS));
		this.properties.issuers().forEach((issuer) -> metadata.authorizationServer(issuer.uri()));
		Arrays.stream(Role.values()).map(Role::scope).forEach(metadata::scope);
		metadata.scope(IntrospectionGate.SCOPE);
		if (this.properties.dpopRequired()) {
			metadata.claim("dpop_bound_access_tokens_required", true);
		}
	}

}
