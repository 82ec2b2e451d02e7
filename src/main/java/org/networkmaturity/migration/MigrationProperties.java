package org.networkmaturity.migration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of a store that lacks migrations.
 *
 * @param atStart what a program does about it when it starts
 */
@ConfigurationProperties("migrations")
public record MigrationProperties(@DefaultValue("run") AtStart atStart) {

	/**
	 * What a program does when it starts on a store that lacks migrations.
	 */
	public enum AtStart {

		/** It applies them. */
		RUN,

		/** It does not start: an operator applies them, with another account perhaps. */
		CHECK

	}

}
