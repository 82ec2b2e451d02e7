package org.networkmaturity.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The most that one request may ask for.
 * <p>
 * The defaults are at least about twice what the contract's operations need, and never
 * less than what the schema promises, such as lists of 10,000 recipients and 1,000,000
 * characters in one request. What a document is like counts for texts only: documents of
 * the contract were counted when they were written.
 *
 * @param depth how deep fields lie in each other
 * @param aliases how many aliases an operation has
 * @param rootFields how many fields of Query or Mutation it asks for
 * @param fields how many fields it asks for
 * @param directives how many directives it has
 * @param tokens how many tokens a document has
 * @param variables how many variables are sent
 * @param list how many items one list of the input has
 * @param text how many characters one text of the input has
 * @param body how large a body is
 * @param cost what an operation may cost, as {@code @cost} and {@code @listSize} in the
 * schema have it
 * @param values how many values an answer holds
 */
@ConfigurationProperties("limits")
public record LimitProperties(@DefaultValue("16") int depth, @DefaultValue("15") int aliases,
		@DefaultValue("10") int rootFields, @DefaultValue("300") int fields, @DefaultValue("8") int directives,
		@DefaultValue("1000") int tokens, @DefaultValue("15") int variables, @DefaultValue("10000") int list,
		@DefaultValue("10000") int text, @DefaultValue("4MB") DataSize body, @DefaultValue("200000") int cost,
		@DefaultValue("200000") int values) {

	public LimitProperties {
		check("depth", depth);
		check("aliases", aliases);
		check("root-fields", rootFields);
		check("fields", fields);
		check("directives", directives);
		check("tokens", tokens);
		check("variables", variables);
		check("list", list);
		check("text", text);
		check("body", body.toBytes());
		check("cost", cost);
		check("values", values);
	}

	private static void check(String name, long most) {
		if (most < 1 || most > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException("limits." + name + " must be from 1 to " + (Integer.MAX_VALUE - 8)
					+ "; leave it out for its default.");
		}
	}

}
