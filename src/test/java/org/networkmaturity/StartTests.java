package org.networkmaturity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class StartTests {

	@ParameterizedTest
	@ValueSource(strings = { "MONGODB_URI", "ISSUER_URI" })
	void aMissingSettingIsNamedInASentence(String missing, CapturedOutput output) {
		String other = missing.equals("MONGODB_URI") ? "--ISSUER_URI=http://localhost:1"
				: "--MONGODB_URI=mongodb://localhost:1/x";
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> SpringApplication.run(NetworkMaturityTracker.class, other));
		assertThat(output).contains("The setting " + missing + " is missing.");
	}

	@Test
	void aListOfIssuersTakesTheVariablesPlace(CapturedOutput output) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> SpringApplication.run(NetworkMaturityTracker.class,
				"--MONGODB_URI=mongodb://localhost:1/x?serverSelectionTimeoutMS=100", "--server.port=0",
				"--access.issuers[0].uri=https://issuer.example.org", "--access.issuers[0].audiences=api"));
		assertThat(output).contains("The store cannot be reached").doesNotContain("ISSUER_URI");
	}

}
