package org.networkmaturity.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import graphql.language.AbstractDescribedNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests extends ApiTest {

	@Autowired
	private GraphQlSource source;

	@Autowired
	private AtomicReference<SchemaReport> inspected;

	@Test
	void everyFieldIsMappedAndEveryNullnessHolds() {
		SchemaReport report = Objects.requireNonNull(this.inspected.get());
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
	}

	@Test
	void everyTypeFieldArgumentAndValueIsDescribed() {
		GraphQLSchema schema = this.source.schema();
		List<String> undescribed = new ArrayList<>();
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			if (type.getName().startsWith("__") || isBuiltIn(type)) {
				continue;
			}
			check(type, type.getName(), undescribed);
			switch (type) {
				case GraphQLFieldsContainer fields ->
					fields.getFieldDefinitions().forEach((field) -> check(field, type.getName(), undescribed));
				case GraphQLInputObjectType input -> input.getFieldDefinitions()
					.forEach((field) -> check(field, type.getName() + "." + field.getName(), undescribed));
				case GraphQLEnumType values -> values.getValues()
					.forEach((value) -> check(value, type.getName() + "." + value.getName(), undescribed));
				default -> {
				}
			}
		}
		assertThat(undescribed).isEmpty();
	}

	private static void check(GraphQLFieldDefinition field, String type, List<String> undescribed) {
		check((GraphQLNamedSchemaElement) field, type + "." + field.getName(), undescribed);
		field.getArguments()
			.forEach((argument) -> check(argument, type + "." + field.getName() + "(" + argument.getName() + ")",
					undescribed));
	}

	private static void check(GraphQLNamedSchemaElement element, String name, List<String> undescribed) {
		boolean described = element.getDefinition() instanceof AbstractDescribedNode<?> node
				&& node.getDescription() != null && !node.getDescription().getContent().isBlank();
		if (!described) {
			undescribed.add(name);
		}
	}

	private static boolean isBuiltIn(GraphQLNamedType type) {
		return type instanceof GraphQLScalarType
				&& List.of("String", "Int", "Float", "Boolean", "ID").contains(type.getName());
	}

}
