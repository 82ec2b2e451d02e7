package org.networkmaturity.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeVisitor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * How GraphQL is set up here.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(scalar("Date", new DateCoercing()))
			.scalar(scalar("Pounds", new PoundsCoercing()))
			.scalar(scalar("DateTime", new InstantCoercing()))
			.scalar(scalar("OdsCode", new OdsCodeCoercing()))
			.scalar(ExtendedScalars.NonNegativeInt)
			.scalar(ExtendedScalars.Url);
	}

	private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	@Bean
	GraphQlSourceBuilderCustomizer schemaVisitors(ObjectProvider<GraphQLTypeVisitor> visitors) {
		return (source) -> source.typeVisitors(visitors.orderedStream().toList());
	}

	@Bean
	GraphQlSourceBuilderCustomizer freshMutations(ObjectProvider<DataFetcherExceptionResolver> exceptionResolvers) {
		FreshMutations mutations = new FreshMutations(
				DataFetcherExceptionResolver.createExceptionHandler(exceptionResolvers.orderedStream().toList()));
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.mutationExecutionStrategy(mutations));
	}

	/**
	 * Boot's own, but without its executor: a request runs on a virtual thread already,
	 * and a further thread for each controller method costs more than it saves.
	 */
	@Bean
	AnnotatedControllerConfigurer annotatedControllerConfigurer(
			ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
		AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
		controllers
			.configureBinder((options) -> options.conversionService(ApplicationConversionService.getSharedInstance()));
		argumentResolvers.orderedStream().forEach(controllers::addCustomArgumentResolver);
		return controllers;
	}

}
