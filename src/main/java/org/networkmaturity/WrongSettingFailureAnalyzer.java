package org.networkmaturity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/**
 * Says in a sentence which setting is wrong, where Spring would name the program's own
 * classes.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingFailureAnalyzer implements FailureAnalyzer {

	private static final String ACTION = "Correct the setting; the README's table says what it means.";

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof WrongSettingException wrong) {
				return new FailureAnalysis(String.valueOf(wrong.getMessage()), ACTION, wrong);
			}
			if (each instanceof BindException wrong) {
				return new FailureAnalysis(what(wrong), ACTION, wrong);
			}
		}
		return null;
	}

	/** Where no single value is wrong, the settings' own check says what is. */
	private static String what(BindException ex) {
		ConfigurationProperty property = ex.getProperty();
		String reason = String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		return (property != null) ? "The setting %s has the wrong form (%s): %s.".formatted(property.getName(),
				property.getOrigin(), choices(ex, reason)) : reason;
	}

	private static String choices(BindException ex, String otherwise) {
		for (Throwable each = ex; each != null; each = each.getCause()) {
			if (each instanceof ConversionFailedException failed && failed.getTargetType().getType().isEnum()) {
				return "it may be " + Arrays.stream(failed.getTargetType().getType().getEnumConstants())
					.map((choice) -> choice.toString().toLowerCase(Locale.ROOT))
					.collect(Collectors.joining(" or "));
			}
		}
		return otherwise;
	}

}
