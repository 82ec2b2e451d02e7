package org.networkmaturity.security;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Protected resource metadata (RFC 9728).
 */
class ResourceMetadataTests extends TokenTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> ALGORITHMS = List.of("RS256", "RS384", "RS512", "ES256", "ES384", "ES512",
			"PS256", "PS384", "PS512");

	@Test
	void itSaysWhoseTokensAreAcceptedAndForWhat() throws IOException, InterruptedException {
		for (String path : List.of("/graphql", "/downloads/nhse-feedback/10Q.xlsx", "")) {
			HttpResponse<String> response = send(url() + "/.well-known/oauth-protected-resource" + path, "");
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
			assertThat(JSON.readTree(response.body())).isEqualTo(JSON.valueToTree(Map.of("resource", url() + path,
					"resource_name", "Network Maturity Tracker", "authorization_servers",
					List.of(url(), ACME.uri(), CIS2.uri(), ENTRA.uri(), STRICT.uri(), PLAIN.uri(), LATE.uri(),
							ROTATING.uri(), FADING.uri()),
					"bearer_methods_supported", List.of("header"), "scopes_supported",
					List.of("maturity:read", "maturity:record", "maturity:agree", "directory:manage", "funding:manage",
							"return:read", "return:issue", "audit:read", "schema:read"),
					"dpop_signing_alg_values_supported", ALGORITHMS)));
		}
	}

	@Test
	void itSaysWhereNoIssuersTokenIsOfUseWithoutAKey() {
		AccessProperties strict = new Binder(
				new MapConfigurationPropertySource(Map.of("access.issuers[0].uri", "https://issuer.example.org",
						"access.issuers[0].audiences", "api", "access.issuers[0].dpop", "required")))
			.bindOrCreate("access", AccessProperties.class);
		OAuth2ProtectedResourceMetadata.Builder metadata = OAuth2ProtectedResourceMetadata.builder()
			.resource("https://api.example.org/graphql");
		new ResourceMetadata(strict).accept(metadata);
		assertThat(metadata.build().getClaims()).containsEntry("dpop_bound_access_tokens_required", true);
	}

}
