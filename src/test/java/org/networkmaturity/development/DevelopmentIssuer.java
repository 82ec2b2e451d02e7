package org.networkmaturity.development;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real OAuth 2 issuer with the demo clients. Its key lives as long as the process:
 * after a restart, get a new token.
 */
class DevelopmentIssuer {

	@Bean
	@Order(1)
	SecurityFilterChain issuer(HttpSecurity http) {
		OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
		return http.securityMatcher(issuer.getEndpointsMatcher()).with(issuer, (configurer) -> {
		}).authorizeHttpRequests((requests) -> requests.anyRequest().authenticated()).build();
	}

	@Bean
	AuthorizationServerSettings issuerSettings(
			@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
		return AuthorizationServerSettings.builder().issuer(issuer).build();
	}

	@Bean
	RegisteredClientRepository demoClients() {
		return new InMemoryRegisteredClientRepository(
				DemoClient.ALL.stream().map(DevelopmentIssuer::register).toList());
	}

	private static RegisteredClient register(DemoClient client) {
		return RegisteredClient.withId(client.id())
			.clientId(client.id())
			.clientName(client.name())
			.clientSecret("{bcrypt}" + new BCryptPasswordEncoder(4).encode(DemoClient.SECRET))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.scopes((scopes) -> scopes.addAll(client.scopes()))
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(8)).build())
			.build();
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> claims(
			@Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
		return (context) -> {
			DemoClient client = DemoClient.named(context.getRegisteredClient().getClientId());
			context.getClaims()
				.audience(List.of(audience))
				.claim("name", client.name())
				.claim("organisations", client.organisations());
			if (context.getAuthorizedScopes().isEmpty()) {
				// who asks for no scope in particular gets all that the client has
				context.getClaims().claim("scope", client.scopes());
			}
		};
	}

	@Bean
	JWKSource<SecurityContext> signingKey() throws NoSuchAlgorithmException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		KeyPair pair = generator.generateKeyPair();
		return new ImmutableJWKSet<>(
				new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate())
					.keyID(UUID.randomUUID().toString())
					.build()));
	}

}
