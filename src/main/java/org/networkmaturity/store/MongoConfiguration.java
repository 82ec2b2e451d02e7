package org.networkmaturity.store;

import java.time.Clock;
import java.time.ZoneId;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.networkmaturity.load.LoadProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What holds for every connection to MongoDB, whatever the URI says: nothing is
 * acknowledged, and nothing read, that a failover could lose.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ StoreProperties.class, LoadProperties.class })
class MongoConfiguration {

	private static final int SPARE = 8;

	/**
	 * The one clock. Days are days in the United Kingdom; instants have the precision
	 * that MongoDB keeps, so that what is answered at once equals what is read later.
	 * @return a clock that ticks in milliseconds
	 */
	@Bean
	Clock clock() {
		return Clock.tickMillis(ZoneId.of("Europe/London"));
	}

	/**
	 * What is read is what a majority has: an answer, and above all that of a call which
	 * comes again, never rests on something that a failover takes back. All reads go to
	 * the primary, so that each sees every write that was acknowledged before; and a
	 * write that was refused, since somebody else was faster, waits for that one's
	 * majority, so that the next read sees it. A primary that was deposed and does not
	 * know it yet may answer with what was true a moment ago; nothing is decided by that,
	 * since each change applies only to the version that it was decided on.
	 */
	@Bean
	MongoClientSettingsBuilderCustomizer durableReadsAndWrites() {
		return (settings) -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
			.readConcern(ReadConcern.MAJORITY)
			.readPreference(ReadPreference.primary())
			.applicationName("network-maturity-tracker");
	}

	/**
	 * A connection for each request that is being executed, since each sends one command
	 * after the other, and a few for whoever asks whether the store answers.
	 */
	@Bean
	MongoClientSettingsBuilderCustomizer connectionForEachPlace(LoadProperties load) {
		return (settings) -> settings.applyToConnectionPoolSettings((pool) -> pool.maxSize(load.parallel() + SPARE));
	}

}
