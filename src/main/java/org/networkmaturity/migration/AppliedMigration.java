package org.networkmaturity.migration;

import java.time.Instant;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A migration that a store has had.
 *
 * @param version its place among the others
 * @param name what it did
 * @param checksum stands for what it did
 * @param appliedAt when it was done
 * @param by the process that did it
 */
public record AppliedMigration(@BsonId int version, String name, String checksum, Instant appliedAt, String by) {

	/** The collection that holds them. */
	public static final String COLLECTION = "migrations";

}
