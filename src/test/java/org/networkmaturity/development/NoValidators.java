package org.networkmaturity.development;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Collections of the embedded store have no validators: it ignores those that come with a
 * new collection, and so those of one that is there.
 */
final class NoValidators {

	private NoValidators() {
	}

	static boolean isAbout(String command) {
		return command.equals("collMod");
	}

	static Document done() {
		return new Document("ok", 1.0);
	}

}
