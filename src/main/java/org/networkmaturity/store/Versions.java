package org.networkmaturity.store;

import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Tells versions of a document apart, so that a change applies only to the one that it
 * was decided on.
 */
public final class Versions {

	private Versions() {
	}

	/**
	 * A document as it was read.
	 * @param id its id
	 * @param version its version then
	 * @return a filter that nothing matches once the document was changed
	 */
	public static Bson asRead(String id, long version) {
		return new Document("_id", id).append("version", version);
	}

	/**
	 * The document that a next version was made of.
	 * @param id its id
	 * @param version the next version
	 * @return a filter that nothing matches once that document was changed
	 */
	public static Bson before(String id, long version) {
		return asRead(id, version - 1);
	}

}
