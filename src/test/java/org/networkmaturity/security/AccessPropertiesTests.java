package org.networkmaturity.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessPropertiesTests {

	private static AccessProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("access", AccessProperties.class);
	}

	private static Map<String, String> valid(String settings) {
		Map<String, String> all = new HashMap<>();
		for (int i = 0; i < 2; i++) {
			all.put("access.issuers[" + i + "].uri", "https://issuer.example.org/" + i);
			all.put("access.issuers[" + i + "].audiences", "api");
			all.put("access.issuers[" + i + "].subject-prefix", i + ":");
		}
		for (String setting : settings.split(";")) {
			String[] pair = setting.split("=", 2);
			all.put("access.issuers" + pair[0].strip(), pair[1].strip());
		}
		return all;
	}

	@Test
	void whatIsNotSetIsAsInTheProfile() {
		assertThat(bound(valid("[0].profile=entra;[0].claims.subject=sub;[0].claims.scopes=roles")).issuers()
			.getFirst()
			.claims()).isEqualTo(new IssuerProperties.Claims("sub", "name", List.of("roles"), List.of("groups")));
	}

	@Test
	void theReadmesExampleIsUnderstood() throws IOException {
		Matcher example = Pattern.compile("```yaml\n(access.issuers:.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(example.find()).isTrue();
		List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("README.md",
				new ByteArrayResource(example.group(1).getBytes(StandardCharsets.UTF_8)));
		List<IssuerProperties> issuers = new Binder(ConfigurationPropertySources.from(sources))
			.bind("access", AccessProperties.class)
			.get()
			.issuers();
		assertThat(issuers).extracting(IssuerProperties::profile)
			.containsExactly(TokenProfile.GENERIC, TokenProfile.CIS2, TokenProfile.ENTRA);
		assertThat(issuers).extracting(IssuerProperties::subjectPrefix).containsExactly("", "cis2:", "entra:");
		assertThat(issuers.getFirst().claims()).isEqualTo(new IssuerProperties.Claims("sub", "name",
				List.of("scope", "realm_access.roles"), List.of("https://example.org/organisations")));
		assertThat(issuers.get(1).scopes()).contains(
				new IssuerProperties.Translation("R8000", List.of("maturity:read", "maturity:record")),
				new IssuerProperties.Translation("B0825", List.of("maturity:agree")));
		assertThat(issuers.getLast().organisations())
			.containsExactly(new IssuerProperties.Translation("0f8fad5b-d9cb-469f-a165-70867728950e", List.of("10Q")));
		assertThat(issuers.getLast().algorithms()).containsExactly(SignatureAlgorithm.RS256);
		assertThat(issuers.getLast().dpopRequired()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					[0].uri=                                     | access.issuers[0].uri must be the issuer's address, such as https://issuer.example.org, without a query.
					[1].uri=issuer.example.org                   | access.issuers[1].uri must be the issuer's address, such as https://issuer.example.org, without a query.
					[1].uri=https://issuer.example.org?a=b       | access.issuers[1].uri must be the issuer's address, such as https://issuer.example.org, without a query.
					[1].uri=https://issuer.example.org/0         | access.issuers[1].uri is that of an earlier issuer: list each once.
					[1].audiences=                               | access.issuers[1].audiences must name whom the tokens are meant for: this API, as the issuer knows it.
					[1].subject-prefix=0:                        | access.issuers[1].subject-prefix must differ from those of the other issuers, since two issuers may call different people the same.
					[0].scopes[0].from=R8000                     | access.issuers[0].scopes must say from which role of the issuer, and to which scopes.
					[0].organisations[0].to=10Q                  | access.issuers[0].organisations must say from which group of the issuer, and to which organisations.
					""")
	void whatMakesNoSenseIsRefusedInASentence(String settings, String sentence) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(valid(settings)))
			.havingRootCause()
			.withMessage(sentence);
	}

	@ParameterizedTest
	@CsvSource({ "HS256", "none", "HS512", "EdDSA" })
	void onlyAsymmetricAlgorithmsCanBeAllowed(String algorithm) {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(valid("[0].algorithms=" + algorithm)));
	}

	@Test
	void thereMustBeAnIssuer() {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(Map.of("access.x", "y")))
			.havingRootCause()
			.withMessage("access.issuers must name an issuer.");
	}

}
