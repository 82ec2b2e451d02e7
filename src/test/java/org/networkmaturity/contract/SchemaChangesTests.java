package org.networkmaturity.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which changes of a schema count as what, by small ones that are made up. Each is
 * changed in one place.
 */
class SchemaChangesTests {

	private static final String SCHEMA = """
			type Query {
			  thing(id: ID!, kind: Kind, first: Int = 10, size: Int! = 5): Thing
			  things(filter: Filter, choice: Choice): [Thing!]!
			  named: Named
			  either: Either
			}

			type Mutation {
			  change(input: Change!): Thing
			}

			interface Node {
			  id: ID!
			}

			interface Named implements Node {
			  id: ID!
			  name: String!
			}

			type Thing implements Node {
			  id: ID!
			  kind: Kind!
			  names: [String!]!
			  note: String
			  old: String @deprecated(reason: "Use note instead. Goes on 2027-06-30.")
			}

			type Person implements Named & Node {
			  id: ID!
			  name: String!
			  role: Role
			}

			union Either = Thing | Person

			enum Kind {
			  SMALL
			  LARGE
			}

			enum Role {
			  CHAIR
			  MEMBER
			}

			input Filter {
			  kind: Kind
			  names: [String!]
			  limit: Int! = 10
			}

			input Choice {
			  a: Int
			  b: Int
			}

			input Change {
			  id: ID!
			  note: String
			}
			""";

	private static SchemaChanges changes(String what, String by) {
		String line = what.replace("\\n", "\n");
		assertThat(SCHEMA).as("the place is there, once").containsOnlyOnce(line);
		return SchemaChanges.between(SCHEMA, SCHEMA.replace(line, by.replace("\\n", "\n")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "",
			textBlock = """
					a field is gone                       | '  note: String\\n  old'                      | '  old'
					a deprecated field is gone            | ' @deprecated(reason: "Use note instead. Goes on 2027-06-30.")' | '@skipped'
					a field is gone where an interface leads | '  role: Role\\n'                       | ''
					a field of an interface is gone       | '  name: String!\\n}\\n\\ntype Thing'         | '}\\n\\ntype Thing'
					a query is gone                       | '  named: Named\\n'                         | ''
					mutations are gone                    | 'type Mutation'                             | 'type Other'
					a type is another one                 | 'names: [String!]!\\n  note'                | 'names: [Int!]!\\n  note'
					a list is none                        | 'names: [String!]!\\n  note'                | 'names: String!\\n  note'
					a value is a list                     | 'note: String\\n  old'                      | 'note: [String]\\n  old'
					a field may be null                   | 'kind: Kind!'                               | 'kind: Kind'
					a list may be null                    | 'names: [String!]!\\n  note'                | 'names: [String!]\\n  note'
					an item may be null                   | 'names: [String!]!\\n  note'                | 'names: [String]!\\n  note'
					a type is of another kind             | 'union Either = Thing | Person'             | 'scalar Either'
					a value of an enum is gone            | '  LARGE\\n'                                | ''
					a value is gone where an interface leads | '  MEMBER\\n'                            | ''
					a member of a union is gone           | 'Thing | Person'                            | 'Thing'
					an interface is gone from a type      | 'type Thing implements Node'                | 'type Thing'
					an interface is gone from an interface | 'interface Named implements Node'          | 'interface Named'
					an argument is gone                   | 'kind: Kind, '                              | ''
					an argument has another name          | 'first: Int'                                | 'top: Int'
					an argument is of another type        | 'kind: Kind, '                              | 'kind: Role, '
					an argument must not be null          | 'kind: Kind, '                              | 'kind: Kind!, '
					an argument is a list                 | 'kind: Kind, '                              | 'kind: [Kind], '
					an argument that is needed is new     | 'things('                                   | 'things(only: ID!, '
					an argument that is needed has lost its default | 'size: Int! = 5'                  | 'size: Int!'
					an input field is gone                | '  note: String\\n}'                        | '}'
					an input field is of another type     | 'names: [String!]\\n  limit'                | 'names: [ID!]\\n  limit'
					an input field must not be null       | 'names: [String!]\\n  limit'                | 'names: [String!]!\\n  limit'
					an item of input must not be null     | 'choice: Choice'                            | 'choice: Choice!'
					an input field that is needed is new  | 'input Change {'                            | 'input Change {\\n  reason: String!'
					an input field that is needed has lost its default | 'limit: Int! = 10'             | 'limit: Int!'
					input takes one field only            | 'input Choice'                              | 'input Choice @oneOf'
					""")
	void whatBreaksAFrontEndIsFound(String change, String what, String by) {
		SchemaChanges changes = by.equals("@skipped")
				? SchemaChanges.between(SCHEMA, SCHEMA.replaceAll("  old: .*\n", "")) : changes(what, by);
		assertThat(changes.breaking()).as(change).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					a value of an enum is new             | '  LARGE\\n'            | '  LARGE\\n  HUGE\\n'
					a member of a union is new            | 'Thing | Person\\n'    | 'Thing | Person | More\\n\\ntype More { x: ID }\\n'
					a type that has an interface is new   | 'type Mutation'         | 'type More implements Node { id: ID! }\\ntype Mutation'
					an argument that may be left out is new | 'things('             | 'things(only: ID, '
					an argument with a default is new     | 'things('               | 'things(only: Int! = 1, '
					an argument has another default       | 'first: Int = 10'       | 'first: Int = 20'
					an input field that may be left out is new | 'input Change {'   | 'input Change {\\n  reason: String'
					an input field with a default is new  | 'input Change {'        | 'input Change {\\n  count: Int! = 1'
					an input field has another default    | 'limit: Int! = 10'      | 'limit: Int! = 20'
					a field is deprecated                 | 'note: String\\n  old'  | 'note: String @deprecated\\n  old'
					""")
	void whatAFrontEndShouldHearOfIsListed(String change, String what, String by) {
		SchemaChanges changes = changes(what, by);
		assertThat(changes.breaking()).as(change).isEmpty();
		assertThat(changes.dangerous()).as(change).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "",
			textBlock = """
					a field is new                        | '  note: String\\n  old'  | '  note: String\\n  more(x: Int!): ID\\n  old'
					a query is new                        | '  named: Named\\n'       | '  named: Named\\n  other: ID\\n'
					a type is new                         | 'type Mutation'           | 'type More { x: ID }\\ntype Mutation'
					a field is never null                 | 'note: String\\n  old'    | 'note: String!\\n  old'
					an argument may be left out           | 'thing(id: ID!'           | 'thing(id: ID'
					an input field may be left out        | 'input Change {\\n  id: ID!' | 'input Change {\\n  id: ID'
					a description is new                  | 'type Mutation'           | '"To change things."\\ntype Mutation'
					the order is another one              | '  SMALL\\n  LARGE'       | '  LARGE\\n  SMALL'
					""")
	void whatHarmsNobodyIsNot(String change, String what, String by) {
		SchemaChanges changes = changes(what, by);
		assertThat(changes.breaking()).as(change).isEmpty();
		assertThat(changes.dangerous()).as(change).isEmpty();
	}

	@Test
	void nothingHasChangedInTheSameSchema() {
		SchemaChanges changes = SchemaChanges.between(SCHEMA, SCHEMA);
		assertThat(changes.breaking()).isEmpty();
		assertThat(changes.dangerous()).isEmpty();
	}

}
