package org.networkmaturity.contract;

import java.util.List;

import org.networkmaturity.limits.RequestLimits;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
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

	@Bean
	GraphQlSourceBuilderCustomizer requestedDocuments(ContractProperties contract, RequestLimits limits) {
		RequestedDocuments documents = new RequestedDocuments(contract, limits);
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

	/**
	 * Takes every request before Boot's own routes, which have no GET, and a second
	 * handler, of server-sent events, which would take texts.
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> graphQlOverHttp(GraphQlEndpoint endpoint) {
		RequestPredicate acceptable = ContractConfiguration::isAcceptable;
		return RouterFunctions.route()
			.GET(PATH, acceptable, endpoint::handleRequest)
			.POST(PATH, acceptable.and(ContractConfiguration::isJson), endpoint::handleRequest)
			.HEAD(PATH, acceptable, endpoint::handleRequest)
			.GET(PATH, ContractConfiguration::notAcceptable)
			.HEAD(PATH, ContractConfiguration::notAcceptable)
			.POST(PATH, acceptable.negate(), ContractConfiguration::notAcceptable)
			.POST(PATH, ContractConfiguration::notJson)
			.route(RequestPredicates.path(PATH), ContractConfiguration::notAllowed)
			.build();
	}

	private static boolean isAcceptable(ServerRequest request) {
		try {
			List<MediaType> accepted = request.headers().accept();
			return accepted.isEmpty() || accepted.stream()
				.anyMatch((each) -> HttpAnswers.MEDIA_TYPES.stream().anyMatch(each::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isJson(ServerRequest request) {
		try {
			return request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static ServerResponse notAcceptable(ServerRequest request) throws HttpMediaTypeNotAcceptableException {
		throw new HttpMediaTypeNotAcceptableException(HttpAnswers.MEDIA_TYPES);
	}

	private static ServerResponse notJson(ServerRequest request) throws HttpMediaTypeNotSupportedException {
		throw new HttpMediaTypeNotSupportedException((MediaType) null, List.of(MediaType.APPLICATION_JSON));
	}

	private static ServerResponse notAllowed(ServerRequest request) throws HttpRequestMethodNotSupportedException {
		throw new HttpRequestMethodNotSupportedException(request.method().name(),
				List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
	}

}
