package org.networkmaturity.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.load.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Gives the store a version, so that whoever answers from what was read before knows
 * whether it still holds, on whichever instance something is changed.
 * <p>
 * A change is announced, with a new version, before its first write, and the announcement
 * is taken back after its last. So while nothing is announced, whatever was read since a
 * version was read is what that version is, and a version never comes again. A process
 * that dies leaves an announcement, which counts until nothing of its change can be
 * written any more; so does a write of which nobody knows whether it was carried out.
 */
@Component
public class Changes {

	/** For what has no deadline, such as an import: longer than any one write takes. */
	private static final Duration WITHOUT_DEADLINE = Duration.ofMinutes(10);

	/** A command that was given up may still be on its way; and clocks differ. */
	private static final Duration MARGIN = Duration.ofMinutes(1);

	private static final Instant WHENEVER = Instant.parse("9999-12-31T00:00:00Z");

	private static final String VERSION = "version";

	private static final String UNDER_WAY = "underWay";

	private static final Bson ONLY = Filters.eq(StoreVersion.ID);

	private static final Logger logger = LoggerFactory.getLogger(Changes.class);

	private final ThreadLocal<@Nullable Change> current = new ThreadLocal<>();

	private final MongoCollection<StoreVersion> versions;

	private final StoreExceptions exceptions;

	private final Clock clock;

	Changes(MongoDatabaseFactory database, Clock clock) {
		this.versions = database.getMongoDatabase().getCollection(StoreVersion.COLLECTION, StoreVersion.class);
		this.exceptions = new StoreExceptions(database.getExceptionTranslator());
		this.clock = clock;
	}

	/**
	 * The version of the store.
	 * @return the version; null while somebody is changing something, or where the store
	 * does not say
	 */
	public @Nullable String version() {
		try {
			StoreVersion found = this.exceptions.translate(() -> Timed.within(this.versions).find(ONLY).first());
			return (found != null && found.isSettled(this.clock.instant())) ? found.version() : null;
		}
		catch (DataAccessException ex) {
			logger.debug("The store's version cannot be read", ex);
			return null;
		}
	}

	/**
	 * Gives the store another version, for whoever changed it in a way of their own, or
	 * may have.
	 * @throws DataAccessException where the store does not answer
	 */
	public void renew() {
		update(ONLY, Updates.set(VERSION, newId()), true);
	}

	/**
	 * Announces a change that goes on until it is ended, by whichever process takes it up
	 * again.
	 * @param change which
	 * @throws DataAccessException where the store does not answer
	 */
	public void begin(String change) {
		update(ONLY, Updates.combine(Updates.set(VERSION, newId()),
				Updates.addToSet(UNDER_WAY, new StoreVersion.Announcement(change, WHENEVER))), true);
	}

	/**
	 * Ends it.
	 * @param change which
	 * @throws DataAccessException where the store does not answer
	 */
	public void end(String change) {
		update(ONLY, Updates.combine(Updates.set(VERSION, newId()),
				Updates.pullByFilter(Filters.eq(UNDER_WAY, Filters.eq("change", change)))), true);
	}

	/**
	 * Gives the store its first version, where it has none.
	 */
	void begin() {
		update(ONLY, Updates.setOnInsert(VERSION, newId()), true);
	}

	/**
	 * Makes one change of all that is written meanwhile.
	 * @param work what may write something, on this thread
	 * @param <T> what it gives
	 * @return what it gives
	 * @throws Exception where the work does
	 */
	public <T extends @Nullable Object> T together(Callable<T> work) throws Exception {
		if (this.current.get() != null) {
			return work.call();
		}
		Change change = new Change();
		this.current.set(change);
		try {
			return work.call();
		}
		finally {
			this.current.remove();
			change.end();
		}
	}

	/**
	 * Runs a write, which is announced, by itself or with the change that it belongs to.
	 * Messages are not among what is answered by version.
	 * @param collection what is written to
	 * @param write the write
	 * @param <T> what it gives
	 * @return what it gives
	 */
	<T> T write(String collection, Supplier<T> write) {
		if (collection.equals(DocumentStore.MESSAGES)) {
			return write.get();
		}
		Change change = this.current.get();
		if (change != null) {
			return change.write(write);
		}
		Change own = new Change();
		try {
			return own.write(write);
		}
		finally {
			own.end();
		}
	}

	private boolean update(Bson filter, Bson change, boolean orCreate) {
		return this.exceptions
			.translate(
					() -> Timed.within(this.versions).updateOne(filter, change, new UpdateOptions().upsert(orCreate)))
			.getMatchedCount() == 1;
	}

	private static String newId() {
		return ObjectId.get().toHexString();
	}

	private final class Change {

		private final String id = newId();

		private Instant until = Instant.MAX;

		private boolean announced;

		private boolean uncertain;

		<T> T write(Supplier<T> write) {
			if (!this.announced) {
				announce();
			}
			try {
				return write.get();
			}
			catch (DataAccessException ex) {
				this.uncertain = true;
				throw ex;
			}
		}

		private void announce() {
			Duration left = Deadline.left();
			this.until = Changes.this.clock.instant().plus((left != null) ? left : WITHOUT_DEADLINE).plus(MARGIN);
			update(ONLY, Updates.combine(Updates.set(VERSION, this.id),
					Updates.push(UNDER_WAY, new StoreVersion.Announcement(this.id, this.until))), true);
			this.announced = true;
		}

		/**
		 * What cannot be taken back ends by itself; what others took for ended was not
		 * theirs to see.
		 */
		void end() {
			if (!this.announced || this.uncertain) {
				return;
			}
			Bson announced = Filters.and(ONLY, Filters.eq(UNDER_WAY + ".change", this.id));
			Instant now = Changes.this.clock.instant();
			Bson ended = Filters.or(Filters.eq("change", this.id), Filters.lt("until", now));
			Bson end = Updates.pullByFilter(Filters.eq(UNDER_WAY, ended));
			boolean isLate = !now.isBefore(this.until);
			try {
				if (!update(announced, isLate ? Updates.combine(end, Updates.set(VERSION, newId())) : end, false)) {
					renew();
				}
			}
			catch (DataAccessException ex) {
				logger.warn("A change ended and could not say so: for a while nothing is answered from memory", ex);
			}
		}

	}

}
