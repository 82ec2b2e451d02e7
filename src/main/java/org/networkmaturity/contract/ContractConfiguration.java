package org.networkmaturity.contract;

import java.util.List;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Puts the contract's documents into GraphQL, and the endpoint at its address.
 */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

	private static final String PATH = "/graphql";

	private static final MediaType[] SENT = { MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON };

	@Bean
	GraphQlSourceBuilderCustomizer requestedDocuments(ContractProperties contract) {
		RequestedDocuments documents = new RequestedDocuments(contract);
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

	/**
	 * Takes every request before Boot's own routes, which have no GET, and a second
	 * handler, of server-sent events, which would take texts.
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> graphQlOverHttp(GraphQlEndpoint endpoint) {
		RequestPredicate accepted = RequestPredicates.accept(SENT);
		return RouterFunctions.route()
			.GET(PATH, accepted, endpoint::handleRequest)
			.POST(PATH, accepted.and(RequestPredicates.contentType(MediaType.APPLICATION_JSON)),
					endpoint::handleRequest)
			.GET(PATH, ContractConfiguration::notAcceptable)
			.POST(PATH, accepted.negate(), ContractConfiguration::notAcceptable)
			.POST(PATH, ContractConfiguration::notJson)
			.route(RequestPredicates.path(PATH), ContractConfiguration::notAllowed)
			.build();
	}

	private static ServerResponse notAcceptable(ServerRequest request) throws HttpMediaTypeNotAcceptableException {
		throw new HttpMediaTypeNotAcceptableException(List.of(SENT));
	}

	private static ServerResponse notJson(ServerRequest request) throws HttpMediaTypeNotSupportedException {
		throw new HttpMediaTypeNotSupportedException(request.headers().contentType().orElse(null),
				List.of(MediaType.APPLICATION_JSON));
	}

	private static ServerResponse notAllowed(ServerRequest request) throws HttpRequestMethodNotSupportedException {
		throw new HttpRequestMethodNotSupportedException(request.method().name(),
				List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
	}

}
