package org.networkmaturity.graphql;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has days and instants in an address read as the scalars are.
 */
@Component
class AddressFormats implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		DateCoercing days = new DateCoercing();
		InstantCoercing instants = new InstantCoercing();
		registry.addConverter(String.class, LocalDate.class, (text) -> known(days.read(text)));
		registry.addConverter(String.class, Instant.class, (text) -> known(instants.read(text)));
	}

	/** Whoever asked for the parameter says what it should be like. */
	private static <T> T known(@Nullable T value) {
		if (value == null) {
			throw new IllegalArgumentException("This is none");
		}
		return value;
	}

}
