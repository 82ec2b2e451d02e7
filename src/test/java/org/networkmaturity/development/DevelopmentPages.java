package org.networkmaturity.development;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages to try the API with: the landing page, GraphiQL with its scripts, and the
 * operations of the contract that it opens with. Anyone may read them.
 */
class DevelopmentPages implements WebMvcConfigurer {

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http) {
		return http
			.securityMatcher("/", "/index.html", "/graphiql", "/graphiql.html", "/graphiql.js", "/landing.js",
					"/demo.js", "/development.css", "/webjars/**", "/frontend-contract/**", "/favicon.ico")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/graphiql", "/graphiql.html");
	}

}
