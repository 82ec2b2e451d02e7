package org.networkmaturity.limits;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LimitPropertiesTests {

	@ParameterizedTest
	@ValueSource(strings = { "depth", "aliases", "root-fields", "fields", "directives", "tokens", "variables", "list",
			"text", "body", "cost", "values" })
	void aLimitThatLetsNothingThroughIsRefusedInASentence(String name) {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(() -> new Binder(new MapConfigurationPropertySource(Map.of("limits." + name, "0")))
				.bindOrCreate("limits", LimitProperties.class))
			.havingRootCause()
			.withMessageContaining("limits." + name + " must be from 1 to");
	}

}
