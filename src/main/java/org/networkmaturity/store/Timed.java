package org.networkmaturity.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoCollection;
import org.networkmaturity.load.Deadline;

import org.springframework.dao.QueryTimeoutException;

/**
 * Carries a request's deadline to MongoDB: choosing a server, waiting for a connection,
 * the command itself there, and each of the driver's own repetitions share the time that
 * is left.
 */
final class Timed {

	private Timed() {
	}

	/**
	 * A collection for one command.
	 * @param collection the collection
	 * @param <D> what a document is
	 * @return the same, for as long as the request may still take
	 * @throws QueryTimeoutException where its time is up: nothing is sent any more
	 */
	static <D> MongoCollection<D> within(MongoCollection<D> collection) {
		Duration left = Deadline.left();
		if (left == null) {
			return collection;
		}
		if (left.toMillis() <= 0) {
			throw new QueryTimeoutException("The request's time was up before the store was asked");
		}
		return collection.withTimeout(left.toMillis(), TimeUnit.MILLISECONDS);
	}

}
