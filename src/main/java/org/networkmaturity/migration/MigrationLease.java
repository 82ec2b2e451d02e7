package org.networkmaturity.migration;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process migrate while the others wait. It is renewed for as long as it is
 * held; that of a process that died runs out. Should one run out although its holder
 * lives, two migrate at once, which does no harm.
 */
final class MigrationLease implements AutoCloseable {

	/** How long others wait for a process that has died. */
	static final Duration LENGTH = Duration.ofSeconds(30);

	private static final Duration POLL = Duration.ofMillis(100);

	private static final Logger logger = LoggerFactory.getLogger(MigrationLease.class);

	private final MongoCollection<Maintenance> documents;

	private final String holder;

	private final Clock clock;

	private final CountDownLatch closed = new CountDownLatch(1);

	private MigrationLease(MongoCollection<Maintenance> documents, String holder, Clock clock) {
		this.documents = documents;
		this.holder = holder;
		this.clock = clock;
	}

	/**
	 * Takes the lease, and waits for as long as somebody else holds it.
	 * @param documents where it is kept
	 * @param holder who takes it, unlike anybody else
	 * @param clock the clock
	 * @return the lease, held until it is closed
	 */
	static MigrationLease take(MongoCollection<Maintenance> documents, String holder, Clock clock) {
		MigrationLease lease = new MigrationLease(documents, holder, clock);
		if (!lease.extend(Filters.lte("until", clock.instant()), true)) {
			logger.info("Another process migrates the store; this one waits for it");
			do {
				lease.await(POLL);
			}
			while (!lease.extend(Filters.lte("until", clock.instant()), true));
		}
		Thread.ofVirtual().name("migration-lease").start(lease::renew);
		return lease;
	}

	private void renew() {
		while (!await(LENGTH.dividedBy(3))) {
			try {
				extend(Filters.eq("by", this.holder), false);
			}
			catch (MongoException ex) {
				logger.warn("The lease of the migrations could not be renewed", ex);
			}
		}
	}

	private boolean await(Duration duration) {
		try {
			return this.closed.await(duration.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the store was migrated", ex);
		}
	}

	private boolean extend(Bson condition, boolean create) {
		try {
			UpdateResult result = this.documents.updateOne(Filters.and(Filters.eq(Maintenance.MIGRATION), condition),
					Updates.combine(Updates.set("by", this.holder),
							Updates.set("until", this.clock.instant().plus(LENGTH))),
					new UpdateOptions().upsert(create));
			return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.documents.deleteOne(Filters.and(Filters.eq(Maintenance.MIGRATION), Filters.eq("by", this.holder)));
	}

}
