package org.networkmaturity.telemetry;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Leaves out everything about traces unless the configuration says where they are to be
 * sent. Boot's own switches leave handlers in place that every request would pass.
 */
class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware, Condition {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private boolean on;

	@Override
	public void setEnvironment(Environment environment) {
		this.on = isOn(environment);
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			matches[i] = this.on || !isAboutTraces(classes[i]);
		}
		return matches;
	}

	private static boolean isAboutTraces(@Nullable String autoConfiguration) {
		return autoConfiguration != null
				&& (autoConfiguration.startsWith("org.springframework.boot.micrometer.tracing.")
						|| autoConfiguration.startsWith("org.springframework.boot.opentelemetry."));
	}

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isOn(context.getEnvironment());
	}

	private static boolean isOn(Environment environment) {
		return !environment.getProperty(ENDPOINT, "").isBlank();
	}

}
