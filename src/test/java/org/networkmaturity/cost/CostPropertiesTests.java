package org.networkmaturity.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.fuzz.RandomOperation;
import org.networkmaturity.support.ContractOperation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the cost of any operation, by random ones of the published schema.
 */
class CostPropertiesTests {

	private static final GraphQLSchema SCHEMA = schema();

	private static GraphQLSchema schema() {
		try {
			return UnExecutableSchemaGenerator.makeUnExecutableSchema(
					new SchemaParser().parse(Files.readString(Path.of("frontend-contract/schema.graphql"))));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int cost(Document document, Map<String, ? extends @Nullable Object> variables) {
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		return SelectionCosts.of(document.getDefinitionsOfType(OperationDefinition.class).getFirst(), fragments, SCHEMA)
			.with(variables);
	}

	private static int cost(String text, Map<String, ? extends @Nullable Object> variables) {
		return cost(Parser.parse(text), variables);
	}

	/** The same with each spread replaced by what it spreads. */
	private static Document inlined(Document document) {
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {

			@Override
			@SuppressWarnings("rawtypes")
			public TraversalControl visitFragmentSpread(FragmentSpread spread, TraverserContext<Node> context) {
				FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
				return TreeTransformerUtil.changeNode(context,
						InlineFragment.newInlineFragment()
							.typeCondition(fragment.getTypeCondition())
							.directives(spread.getDirectives())
							.selectionSet(fragment.getSelectionSet())
							.build());
			}

		});
	}

	@Property(tries = 300)
	void anOperationCostsTheSameWithItsFragmentsInlined(@ForAll long seed) {
		RandomOperation operation = RandomOperation.of(SCHEMA, new Random(seed));
		Document document = Parser.parse(operation.text());
		assertThat(cost(inlined(document), operation.variables())).isEqualTo(cost(document, operation.variables()))
			.isNotNegative();
	}

	@Property(tries = 300)
	void aLongerPageCostsNoLess(@ForAll long seed, @ForAll @IntRange(min = -5) int shorter,
			@ForAll @IntRange(min = -5) int longer) {
		RandomOperation operation = RandomOperation.of(SCHEMA, new Random(seed));
		String wrapped = "query($first: Int) { page: practices(first: $first) { nodes { name neighbourhood { "
				+ "commissioner { neighbourhoods { practices { name } } } } } } ";
		String text = operation.isMutation() ? wrapped + "}"
				: operation.text().replaceFirst("^query(\\([^)]*\\))? \\{", Matcher.quoteReplacement(wrapped));
		Map<String, Object> few = Map.of("first", Math.min(shorter, longer));
		Map<String, Object> many = Map.of("first", Math.max(shorter, longer));
		assertThat(cost(text, few)).isLessThanOrEqualTo(cost(text, many)).isNotNegative();
	}

	@Test
	void aNationalHeatMapMayBeAskedFor() {
		Map<String, Object> england = Map.of("scope", Map.of("neighbourhoodIds", Collections.nCopies(2_000, "nbh_x")));
		assertThat(cost(new ContractOperation("MaturityHeatmap").document(), england)).isBetween(50_000, 120_000);
	}

	@Test
	void whatTheSchemaSaysOfCostsFitsIt() {
		for (GraphQLFieldsContainer type : SCHEMA.getAllTypesAsList()
			.stream()
			.filter(GraphQLFieldsContainer.class::isInstance)
			.map(GraphQLFieldsContainer.class::cast)
			.toList()) {
			type.getFieldDefinitions().forEach((field) -> {
				String where = type.getName() + "." + field.getName();
				Costing costing = Costing.of(field);
				assertThat(costing.weight()).as(where).isNotNegative();
				assertThat(costing.assumedSize()).as(where).isPositive();
				for (String argument : costing.slicingArguments()) {
					assertThat(field.getArgument(argument.split("\\.")[0])).as(where + " " + argument).isNotNull();
					assertThat(field.getAppliedDirective("listSize")
						.getArgument("requireOneSlicingArgument")
						.<Boolean>getValue()).as(where + " may be asked for without").isFalse();
				}
				if (!costing.sizedFields().isEmpty()) {
					GraphQLFieldsContainer within = (GraphQLFieldsContainer) graphql.schema.GraphQLTypeUtil
						.unwrapAll(field.getType());
					assertThat(costing.sizedFields()).as(where)
						.allSatisfy((name) -> assertThat(within.getFieldDefinition(name)).isNotNull());
				}
				boolean isConnection = field.getArgument("first") != null;
				assertThat(costing.sizedFields().containsAll(List.of("edges", "nodes"))).as(where)
					.isEqualTo(isConnection);
			});
		}
	}

}
