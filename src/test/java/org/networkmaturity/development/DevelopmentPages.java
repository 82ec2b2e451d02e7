package org.networkmaturity.development;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages to try the API with: the contract's reference page, and for developers a
 * landing page, GraphiQL with its scripts, and the operations of the contract that it
 * opens with. Anyone may read them.
 */
class DevelopmentPages implements WebMvcConfigurer {

	/** Where the build puts the reference page, if there is Node to build it. */
	private static final String REFERENCE_PAGE = "static/index.html";

	private static final String THIS_SERVER_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/**
	 * Scripts of this server only. GraphiQL brings its fonts along in its style sheet,
	 * and puts styles into the page as it runs.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	@Bean
	@Order(2)
	SecurityFilterChain referencePage(HttpSecurity http) {
		return open(http.securityMatcher("/", "/index.html", "/assets/**"), THIS_SERVER_ONLY);
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http) {
		return open(
				http.securityMatcher("/start.html", "/graphiql", "/graphiql.html", "/graphiql.js", "/landing.js",
						"/demo.js", "/development.css", "/webjars/**", "/frontend-contract/**", "/favicon.ico"),
				POLICY);
	}

	private static SecurityFilterChain open(HttpSecurity http, String contentSecurityPolicy) {
		return http
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(contentSecurityPolicy)))
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/graphiql", "/graphiql.html");
		if (!new ClassPathResource(REFERENCE_PAGE).exists()) {
			registry.addViewController("/").setViewName("forward:/start.html");
		}
	}

}
