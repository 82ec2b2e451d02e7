package org.networkmaturity.development;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.networkmaturity.access.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A real OAuth 2 issuer with the demo clients, and with the demo people, who sign in to
 * the reference page by authorization code and PKCE. Its key and its sessions live as
 * long as the process: after a restart, get a new token.
 */
class DevelopmentIssuer {

	/** The reference page, which keeps no secret. */
	static final String PAGE = "reference-page";

	/** Where the page is while somebody works on it, with Vite. */
	private static final String PAGE_IN_VITE = "http://localhost:5173/";

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	private static final TokenSettings A_WORKING_DAY = TokenSettings.builder()
		.accessTokenTimeToLive(Duration.ofHours(8))
		.build();

	@Bean
	@Order(1)
	SecurityFilterChain issuer(HttpSecurity http) {
		OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
		return http
			.securityMatcher(new OrRequestMatcher(issuer.getEndpointsMatcher(),
					PathPatternRequestMatcher.withDefaults().matcher(SignInPage.PATH)))
			.with(issuer, (configurer) -> configurer
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestConverter(new PersonalScopes()))
				.oidc((oidc) -> oidc.logoutEndpoint((endpoint) -> endpoint
					.errorResponseHandler((request, response, ex) -> response.sendRedirect("/")))))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY)))
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(SignInPage.PATH).permitAll().anyRequest().authenticated())
			.authenticationProvider(new DemoPeople())
			.formLogin((form) -> form.loginPage(SignInPage.PATH).usernameParameter(SignInPage.PERSON))
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> signInPage() {
		return RouterFunctions.route().GET(SignInPage.PATH, SignInPage::answer).build();
	}

	@Bean
	AuthorizationServerSettings issuerSettings(
			@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
		return AuthorizationServerSettings.builder().issuer(issuer).oidcLogoutEndpoint("/oauth2/sign-out").build();
	}

	@Bean
	RegisteredClientRepository demoClients(
			@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
		return new InMemoryRegisteredClientRepository(
				Stream.concat(Stream.of(page(issuer)), DemoClient.ALL.stream().map(DevelopmentIssuer::register))
					.toList());
	}

	private static RegisteredClient page(String issuer) {
		Set<String> addresses = Set.of(issuer + "/", PAGE_IN_VITE);
		return RegisteredClient.withId(PAGE)
			.clientId(PAGE)
			.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUris((uris) -> uris.addAll(addresses))
			.postLogoutRedirectUris((uris) -> uris.addAll(addresses))
			.scope(OidcScopes.OPENID)
			.scopes((scopes) -> scopes.addAll(Arrays.stream(Role.values()).map(Role::scope).toList()))
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.tokenSettings(A_WORKING_DAY)
			.build();
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
			.tokenSettings(A_WORKING_DAY)
			.build();
	}

	/**
	 * A person is called like the client that stands for them, so that their tokens say
	 * the same.
	 */
	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> claims(
			@Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
		return (context) -> {
			DemoClient client = DemoClient
				.named(Objects.<Authentication>requireNonNull(context.getPrincipal()).getName());
			context.getClaims().claim("name", client.name());
			if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
				return;
			}
			context.getClaims().audience(List.of(audience)).claim("organisations", client.organisations());
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
