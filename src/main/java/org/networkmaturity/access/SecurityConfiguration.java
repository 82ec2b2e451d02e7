package org.networkmaturity.access;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Who gets as far as the API at all: those with a token that may read. What a token may
 * do beyond that is decided where it is done.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	@Order(10)
	SecurityFilterChain api(HttpSecurity http, CallerConverter callers, AccessErrors errors, CrossOrigin crossOrigin) {
		return http.securityMatcher("/graphql", "/downloads/**", "/.well-known/oauth-protected-resource/**")
			.headers(SecurityHeaders::on)
			.addFilter(crossOrigin.filter())
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasAuthority(Role.READER.scope()))
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(callers))
				.authenticationEntryPoint(errors)
				.accessDeniedHandler(errors))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(errors).accessDeniedHandler(errors))
			.build();
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
				.requestMatchers("/actuator/health/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((handling) -> handling
				.authenticationEntryPoint((request, response, ex) -> response.sendError(HttpStatus.NOT_FOUND.value()))
				.accessDeniedHandler((request, response, ex) -> response.sendError(HttpStatus.NOT_FOUND.value())))
			.build();
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
