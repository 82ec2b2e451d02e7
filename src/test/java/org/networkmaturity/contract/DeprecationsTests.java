package org.networkmaturity.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing goes before its front ends have heard of it.
 */
class DeprecationsTests {

	private static final String SCHEMA = """
			type Query {
			  thing(old: ID %1$s, note: ID): Thing
			}

			type Thing {
			  old: ID %2$s
			  note: ID
			  older: ID @deprecated(reason: "Use note instead. Goes on 2027-06-30.")
			}

			input Change {
			  old: ID %3$s
			  note: ID
			}

			enum Kind {
			  old %4$s
			  note
			}
			""";

	private static String with(int place, String directive) {
		String[] places = { "", "", "", "" };
		places[place] = directive;
		return SCHEMA.formatted((Object[]) places);
	}

	@Test
	void everyDeprecationOfTheContractSaysWhatToUseAndUntilWhen() throws IOException {
		assertThat(Deprecations.unclear(Files.readString(Path.of("frontend-contract/schema.graphql"))))
			.as("in the form: Use x instead. Goes on 2027-06-30.")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Use note instead. Goes on 2027-06-30.", "Use Thing.note instead. Goes on 2027-06-30.",
			"Use Query.thing.note instead. Goes on 2030-01-01." })
	void whatToUseIsANeighbourOrAnythingByItsPath(String reason) {
		for (int place = 0; place < 4; place++) {
			assertThat(Deprecations.unclear(with(place, "@deprecated(reason: \"%s\")".formatted(reason)))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "@deprecated", "@deprecated(reason: \"\")", "@deprecated(reason: \"Not used.\")",
			"@deprecated(reason: \"Use note instead.\")", "@deprecated(reason: \"Goes on 2027-06-30.\")",
			"@deprecated(reason: \"Use note instead. Goes on 2027-02-30.\")",
			"@deprecated(reason: \"Use note instead. Goes on 30 June 2027.\")",
			"@deprecated(reason: \"Use nothing instead. Goes on 2027-06-30.\")",
			"@deprecated(reason: \"Use Thing.nothing instead. Goes on 2027-06-30.\")",
			"@deprecated(reason: \"Use old instead. Goes on 2027-06-30.\")",
			"@deprecated(reason: \"Use Thing.older instead. Goes on 2027-06-30.\")",
			"@deprecated(reason: \"Use note instead. Goes on 2027-06-30. Or later.\")" })
	void whatSaysLessIsFoundWhereverItIs(String directive) {
		for (int place = 0; place < 4; place++) {
			assertThat(Deprecations.unclear(with(place, directive))).as("place %d", place).hasSize(1);
		}
	}

}
