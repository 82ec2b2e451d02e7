package org.networkmaturity.migration;

import com.mongodb.client.MongoDatabase;

/**
 * A step that brings the store on. It may be stopped anywhere, and is then run again from
 * its start, so that each of its commands does no harm a second time.
 */
interface Migration {

	/**
	 * Its place among the others.
	 * @return 1 for the first
	 */
	int version();

	/**
	 * What it does, for a person.
	 * @return a few words
	 */
	String name();

	/**
	 * Stands for what it does, so that a store tells whether it was the same.
	 * @return a checksum
	 */
	String checksum();

	/**
	 * Carries it out.
	 * @param database the store
	 */
	void apply(MongoDatabase database);

}
