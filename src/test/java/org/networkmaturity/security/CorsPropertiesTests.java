package org.networkmaturity.security;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class CorsPropertiesTests {

	@ParameterizedTest
	@ValueSource(strings = { "*", "null", "https://*.example.org", "example.org" })
	void anOriginThatLetsInWhoeverLikesIsRefusedInASentenceAtStart(String origin, CapturedOutput output) {
		SpringApplication application = new SpringApplication(Settings.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> application.run("--MONGODB_URI=mongodb://localhost:1/x",
					"--ISSUER_URI=http://localhost:1", "--cors.allowed-origins=" + origin));
		assertThat(output).contains("APPLICATION FAILED TO START",
				"CORS_ALLOWED_ORIGINS must name each origin in full");
	}

	@EnableConfigurationProperties(CorsProperties.class)
	static class Settings {

	}

}
