package org.networkmaturity.store;

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

	@Bean
	MongoClientSettingsBuilderCustomizer durableWrites() {
		return (settings) -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
			.readPreference(ReadPreference.primary())
			.applicationName("network-maturity-tracker");
	}

}
