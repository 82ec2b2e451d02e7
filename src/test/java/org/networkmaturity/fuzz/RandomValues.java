package org.networkmaturity.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of the input: most that make sense on the sample network, some at the edge
 * of what is allowed, and some beyond.
 */
final class RandomValues {

	private static final List<String> IDS = List.of("nbh_rural-west", "nbh_didcot", "nbh_nora", "nbh_unknown",
			"fed_10q-pml", "loc_10q-west", "mtg_10q-west-2018-12-13", "nhse-2018-08", "nhse-2019-08", "asm_x", "");

	private static final List<String> EDITIONS = List.of("nhse-2018-08", "nhse-2019-08");

	private static final List<String> CODES = List.of("10Q", "11X", "K84001", "U57321", "99Z", "k84001");

	private static final List<String> DATES = List.of("2018-12-13", "2019-11-06", "2020-12-31", "1000-01-01",
			"2999-12-31");

	private static final List<String> INSTANTS = List.of("2018-12-05T17:30:00Z", "2020-12-01T12:00:00+01:00",
			"2019-06-01T00:00:00Z", "2020-12-31T23:59:59.999Z");

	private static final List<String> TEXTS = List.of("A reason.", "", " ", "right-scale", "\u0000", "\u202E",
			"\uD83D\uDE00", "\uD83D", "$where", "{\"$gt\": \"\"}", "a.b", "943 476 5919", "=1+1", "<b>", "%s%n",
			"x".repeat(3_999), "x".repeat(4_001), "é".repeat(9_999));

	private static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 20, 100, 101, -1, Integer.MAX_VALUE,
			Integer.MIN_VALUE);

	private static final List<Number> AMOUNTS = List.of(0, 1, 137_000, 29.5, 0.01, -1, 999_999_999_999L);

	/** Of the wrong form for one scalar or another. */
	private static final List<Object> WRONG = List.of("2021-02-29", "2018-1-1", "0000-01-01T00:00:00Z", "1", 0.001,
			1e15, -1, true, 1e300);

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	/**
	 * A value of a type.
	 * @param type the type
	 * @param name what takes it, such as an argument
	 * @return a value of JSON; null only where it may be
	 */
	@Nullable Object of(GraphQLType type, String name) {
		if (!(type instanceof GraphQLNonNull) && this.random.nextInt(12) == 0) {
			return null;
		}
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list -> items(list.getWrappedType(), name);
			case GraphQLInputObjectType object -> object(object);
			case GraphQLEnumType values ->
				pick(values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			case GraphQLType scalar -> scalar(GraphQLTypeUtil.simplePrint(scalar), name);
		};
	}

	private List<@Nullable Object> items(GraphQLType type, String name) {
		int length = (this.random.nextInt(100) == 0) ? 2_001 : this.random.nextInt(4);
		if (length > 3) {
			return Collections.nCopies(length, of(type, name));
		}
		List<@Nullable Object> items = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			items.add(of(type, name));
		}
		return items;
	}

	private Map<String, @Nullable Object> object(GraphQLInputObjectType type) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		List<GraphQLInputObjectField> fields = type.isOneOf() ? List.of(pick(type.getFields())) : type.getFields();
		for (GraphQLInputObjectField field : fields) {
			GraphQLInputType of = field.getType();
			if (type.isOneOf() || of instanceof GraphQLNonNull || this.random.nextBoolean()) {
				object.put(field.getName(), of(type.isOneOf() ? GraphQLNonNull.nonNull(of) : of, field.getName()));
			}
		}
		return object;
	}

	private Object scalar(String type, String name) {
		if (this.random.nextInt(40) == 0) {
			return pick(WRONG);
		}
		return switch (type) {
			case "ID" -> pick(name.equals("editionId") ? EDITIONS : IDS);
			case "OdsCode" -> pick(CODES);
			case "Date" -> pick(DATES);
			case "DateTime" -> pick(INSTANTS);
			case "Int", "NonNegativeInt" -> pick(NUMBERS);
			case "Pounds", "Float" -> pick(AMOUNTS);
			case "Boolean" -> this.random.nextBoolean();
			case "Url" ->
				pick(List.of("https://example.org/a", "javascript:alert(1)", "/a", "https://", "file:///etc"));
			default -> pick(TEXTS);
		};
	}

	/**
	 * Any value of JSON, of whatever form.
	 * @return a value
	 */
	@Nullable Object any() {
		return switch (this.random.nextInt(8)) {
			case 0 -> null;
			case 1 -> pick(NUMBERS);
			case 2 -> pick(AMOUNTS);
			case 3 -> this.random.nextBoolean();
			case 4 -> List.of(pick(TEXTS), pick(IDS));
			case 5 -> Map.of(pick(TEXTS), pick(TEXTS));
			default -> pick(TEXTS);
		};
	}

	<T> T pick(List<T> items) {
		return items.get(this.random.nextInt(items.size()));
	}

}
