package org.networkmaturity.contract;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class OperationParametersTests {

	static Stream<Arguments> bodiesThatFillTheHeap() {
		return Stream.of(arguments("250,000 names, values and brackets", "[" + "{},".repeat(125_000) + "{}]"),
				arguments("500 levels", "[".repeat(501) + "]".repeat(501)),
				arguments("1,000 digits", "1".repeat(1_001)));
	}

	@ParameterizedTest
	@MethodSource("bodiesThatFillTheHeap")
	void aBodyOfWhichTooMuchWouldBeMadeIsRefusedWithTheMost(String most, String value) {
		byte[] body = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": %s}}".formatted(value)
			.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(MalformedRequestException.class).isThrownBy(() -> OperationParameters.ofBody(body))
			.satisfies((ex) -> assertThat(ex.body().errors().getFirst().message()).contains(most, "Send less"));
	}

}
