package org.networkmaturity.security;

import jakarta.servlet.DispatcherType;
import org.networkmaturity.access.Role;
import org.networkmaturity.graphql.ErrorAnswers;
import org.networkmaturity.load.Places;
import org.networkmaturity.load.Shedding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.CorsFilter;

/**
 * Who gets as far as the API at all: those with a token that may read. What a token may
 * do beyond that is decided where it is done.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	@Order(10)
	SecurityFilterChain api(HttpSecurity http, TrustedIssuers issuers, CallerConverter callers, DpopProofs proofs,
			ResourceMetadata metadata, AccessErrors errors, CrossOrigin crossOrigin, Places places,
			ErrorAnswers answers) {
		JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(issuers);
		tokens.setJwtAuthenticationConverter(callers);
		return http.securityMatcher("/graphql", "/downloads/**", "/.well-known/oauth-protected-resource/**")
			.headers(SecurityHeaders::on)
			.addFilter(crossOrigin.filter())
			.addFilterAfter(new Shedding(places, answers), CorsFilter.class)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasAuthority(Role.READER.scope()))
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.authenticationManager(tokens::authenticate))
				.protectedResourceMetadata((resource) -> resource.protectedResourceMetadataCustomizer(metadata))
				.authenticationEntryPoint(errors)
				.accessDeniedHandler(errors))
			.addFilterBefore(boundTokens(tokens, proofs, errors), BearerTokenAuthenticationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(errors).accessDeniedHandler(errors))
			.build();
	}

	/**
	 * The filters are not observed one by one, and then need not be wrapped for it.
	 */
	@Bean
	SecurityObservationSettings unobserved() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * Spring's own {@code dPoP()} would have its own check of proofs, and its own
	 * answers.
	 */
	private static AuthenticationFilter boundTokens(JwtAuthenticationProvider tokens, DpopProofs proofs,
			AccessErrors errors) {
		DPoPAuthenticationProvider provider = new DPoPAuthenticationProvider(tokens::authenticate);
		provider.setDPoPProofVerifierFactory(proofs);
		AuthenticationFilter filter = new AuthenticationFilter((AuthenticationManager) provider::authenticate,
				new DpopConverter());
		filter.setSuccessHandler((request, response, caller) -> {
		});
		filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(errors));
		return filter;
	}

	/**
	 * Nothing else is open by default: what nobody opened looks as if it were not there.
	 */
	@Bean
	@Order(100)
	SecurityFilterChain everythingElse(HttpSecurity http) {
		return http.headers(SecurityHeaders::on)
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/actuator/health/**", "/actuator/prometheus")
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((handling) -> handling
				.authenticationEntryPoint((request, response, ex) -> response.sendError(HttpStatus.NOT_FOUND.value()))
				.accessDeniedHandler((request, response, ex) -> response.sendError(HttpStatus.NOT_FOUND.value())))
			.build();
	}

	/**
	 * Spring's own, which looks at every character of a header with a regular expression,
	 * and at a token several times: what is plain is seen to be without one.
	 */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHeaderValues(
				(value) -> isPrintable(value) || StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value));
		return firewall;
	}

	private static boolean isPrintable(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	/**
	 * A request that Spring's firewall turns away, such as one with // in its path, comes
	 * to no filter chain: its answer needs the headers as well.
	 */
	@Bean
	RequestRejectedHandler rejectedRequests() {
		return (request, response, ex) -> {
			SecurityHeaders.ALL.writeHeaders(request, response);
			response.sendError(HttpStatus.BAD_REQUEST.value());
		};
	}

}
