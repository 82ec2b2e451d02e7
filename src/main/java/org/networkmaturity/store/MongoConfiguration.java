package org.networkmaturity.store;

import java.time.Clock;
import java.time.ZoneId;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What holds for every connection to MongoDB, whatever the URI says: nothing is
 * acknowledged that a failover could lose.
 */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

	/**
	 * The one clock. Days are days in the United Kingdom; instants have the precision
	 * that MongoDB keeps, so that what is answered at once equals what is read later.
	 * @return a clock that ticks in milliseconds
	 */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneId.of("Europe/London"));
	}

	@Bean
	MongoClientSettingsBuilderCustomizer durableWrites() {
		return (settings) -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
			.readPreference(ReadPreference.primary())
			.applicationName("network-maturity-tracker");
	}

}
