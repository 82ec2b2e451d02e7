package org.networkmaturity.store;

import java.util.concurrent.TimeUnit;

import org.bson.Document;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the store answers: an instance without one is not ready for requests. Spring's
 * own check waits as long as the driver waits for a server, which is longer than whoever
 * asks, and uses a command that the embedded store lacks.
 */
@Component("store")
class StoreHealth extends AbstractHealthIndicator {

	private static final int SECONDS = 2;

	private static final Document PING = new Document("ping", 1);

	private final MongoDatabaseFactory database;

	StoreHealth(MongoDatabaseFactory database) {
		super("The store does not answer");
		this.database = database;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		this.database.getMongoDatabase().withTimeout(SECONDS, TimeUnit.SECONDS).runCommand(PING);
		builder.up();
	}

}
