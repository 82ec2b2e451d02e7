package org.networkmaturity.migration;

import java.time.Instant;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is changing the store as a whole.
 *
 * @param id what they do: {@value #MIGRATION} or {@value #RESTORE}
 * @param by the process that migrates, or the backup that is restored
 * @param until when others may take the process to be dead; null while a backup is
 * restored, which ends only with its last document
 */
public record Maintenance(@BsonId String id, String by, @Nullable Instant until) {

	/** The collection that holds them. */
	public static final String COLLECTION = "maintenance";

	static final String MIGRATION = "migration";

	static final String RESTORE = "restore";

}
