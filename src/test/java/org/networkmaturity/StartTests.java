package org.networkmaturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What is said to whoever starts the API with something wrong: a sentence.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	private static final String STORE = "--MONGODB_URI=mongodb://localhost:1/x";

	private static final String ISSUER = "--ISSUER_URI=http://localhost:1";

	private static void refusesToStart(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--server.port=0", "--management.server.port=0"));
		if (Arrays.stream(arguments).noneMatch((each) -> each.startsWith("--store.grace"))) {
			all.add("--store.grace=PT0S");
		}
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> SpringApplication.run(NetworkMaturityTracker.class, all.toArray(String[]::new)));
	}

	private static void isASentence(CapturedOutput output, String sentence) {
		assertThat(output).contains("Description:", sentence, "Action:")
			.doesNotContain("\tat ", "org.networkmaturity.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MONGODB_URI", "ISSUER_URI" })
	void aMissingSettingIsNamedInASentence(String missing, CapturedOutput output) {
		String other = missing.equals("MONGODB_URI") ? ISSUER : STORE;
		refusesToStart(other);
		isASentence(output, "The setting " + missing + " is missing.");
		refusesToStart(other, "--" + missing + "=");
		isASentence(output, "The setting " + missing + " is missing.");
	}

	@ParameterizedTest
	@CsvSource({ "localhost:27017/x, is not the address of a MongoDB",
			"mongodb://user:p@ss@localhost/x, is not the address of a MongoDB",
			"mongodb://db.example.org:27017, names no database",
			"mongodb://localhost:port/x, is not the address of a MongoDB" })
	void aStoresAddressThatIsNoneIsNotRepeatedSinceThereMayBeAPasswordInIt(String uri, String complaint,
			CapturedOutput output) {
		refusesToStart(ISSUER, "--MONGODB_URI=" + uri);
		isASentence(output, "MONGODB_URI " + complaint);
		assertThat(output).doesNotContain(uri, "p@ss");
	}

	static Stream<Arguments> wrongSettings() {
		return Stream.of(
				arguments("--ISSUER_URI=issuer.example.org", "access.issuers[0].uri must be the issuer's address"),
				arguments("--ACCESS_PROFILE=okta", "The setting access.issuers[0].profile has the wrong form"),
				arguments("--load.deadline=PT0S", "load.deadline must be a positive duration, such as PT10S"),
				arguments("--load.deadline=P1000000D", "load.deadline must be a positive duration, such as PT10S"),
				arguments("--load.deadline=soon", "The setting load.deadline has the wrong form"),
				arguments("--load.parallel=-1", "load.parallel must be from 1 to 10,000, or 0"),
				arguments("--load.parallel=2147483647", "load.parallel must be from 1 to 10,000, or 0"),
				arguments("--load.queueing=-PT1S", "load.queueing must be a duration"),
				arguments("--store.grace=-PT1S", "store.grace must be a duration"),
				arguments("--store.grace=P1000000D", "store.grace must be a duration"),
				arguments("--rate.capacity=0", "rate.capacity must be at least 1"));
	}

	@ParameterizedTest
	@MethodSource("wrongSettings")
	void aSettingThatMakesNoSenseIsNamedInASentence(String setting, String complaint, CapturedOutput output) {
		refusesToStart(STORE, ISSUER, setting);
		isASentence(output, complaint);
	}

	@Test
	void aListOfIssuersTakesTheVariablesPlace(CapturedOutput output) {
		refusesToStart(STORE, "--access.issuers[0].uri=https://issuer.example.org",
				"--access.issuers[0].audiences=api");
		isASentence(output, "The store cannot be reached: localhost:1, ConnectException: Connection refused.");
		assertThat(output).doesNotContain("ISSUER_URI");
	}

}
