package org.networkmaturity.directory;

import org.bson.codecs.pojo.annotations.BsonId;
import org.networkmaturity.graphql.Node;

/**
 * A part of a commissioner's area whose practices meet.
 *
 * @param id its id
 * @param name its name
 * @param nameKey its name as it is sorted by
 * @param commissionerId whose locality it is
 */
public record Locality(@BsonId String id, String name, String nameKey, String commissionerId) implements Node {

	static final String PREFIX = "loc_";

	/**
	 * A locality.
	 * @param key unique among localities; the id follows from it
	 * @param name its name
	 * @param commissionerId whose locality it is
	 * @return the locality
	 */
	public static Locality of(String key, String name, String commissionerId) {
		return new Locality(PREFIX + key, name, NameKey.of(name), commissionerId);
	}

}
