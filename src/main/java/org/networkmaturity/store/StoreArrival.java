package org.networkmaturity.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.connection.ServerDescription;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Waits at start until the store is there.
 */
@Component
class StoreArrival {

	private static final Duration ATTEMPT = Duration.ofSeconds(2);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Logger logger = LoggerFactory.getLogger(StoreArrival.class);

	private final MongoClient client;

	private final ListableBeanFactory program;

	private final Duration grace;

	StoreArrival(MongoClient client, ListableBeanFactory program, StoreProperties properties) {
		this.client = client;
		this.program = program;
		this.grace = properties.grace();
	}

	/**
	 * Waits for it. Whoever has set something else wrong need not wait to be told.
	 * @param database the database's name
	 * @throws UnreachableStoreException where it does not come in time
	 */
	void await(String database) {
		this.program.getBeansWithAnnotation(ConfigurationProperties.class);
		long end = System.nanoTime() + this.grace.toNanos();
		for (boolean first = true; !answers(database, end); first = false) {
			if (first) {
				logger.warn("There is no store yet. Waiting for it, {} at most", this.grace);
			}
		}
	}

	private boolean answers(String database, long end) {
		try {
			this.client.getDatabase(database)
				.withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)
				.runCommand(new Document("ping", 1));
			return true;
		}
		catch (MongoException ex) {
			if (System.nanoTime() + PAUSE.toNanos() > end) {
				throw new UnreachableStoreException(why(ex), ex);
			}
			pause();
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the store", ex);
		}
	}

	private String why(MongoException ex) {
		if (ex instanceof MongoSecurityException) {
			return "The store refuses the user or the password of MONGODB_URI.";
		}
		return "The store cannot be reached: " + this.client.getClusterDescription()
			.getServerDescriptions()
			.stream()
			.map(StoreArrival::why)
			.collect(Collectors.joining("; ")) + ".";
	}

	private static String why(ServerDescription server) {
		Throwable cause = server.getException();
		String reason = (cause != null) ? NestedExceptionUtils.getMostSpecificCause(cause).toString()
				: "it is of the type " + server.getType();
		return server.getAddress() + ", " + reason.substring(reason.lastIndexOf('.', reason.indexOf(':')) + 1);
	}

}
