package org.networkmaturity.store;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the store this is, and who is making another.
 *
 * @param id always {@value #ID}
 * @param version unlike that of any state that the store was in before
 * @param underWay changes that have begun and not ended; null where there has not been
 * any yet
 */
public record StoreVersion(@BsonId String id, String version, @Nullable List<Announcement> underWay) {

	/** The collection that holds it. */
	public static final String COLLECTION = "storeVersion";

	/** Its only document. */
	static final String ID = "store";

	/**
	 * Whether nothing is being changed.
	 * @param now the time
	 * @return whether each change that was announced has ended, or must have
	 */
	boolean isSettled(Instant now) {
		return this.underWay == null || this.underWay.stream().noneMatch((change) -> change.until().isAfter(now));
	}

	/**
	 * A change that has begun.
	 *
	 * @param change its id, unlike that of any other
	 * @param until when nothing of it can be written any more, whatever became of the
	 * process that makes it
	 */
	public record Announcement(String change, Instant until) {
	}

}
