package org.networkmaturity.directory;

import java.util.ArrayList;
import java.util.List;

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

	/** What ids of localities begin with. */
	public static final String PREFIX = "loc_";

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

	/**
	 * The organisations of which a token must act for one to reach this locality: itself
	 * and its commissioner.
	 * @return ODS codes and ids
	 */
	public List<String> organisations() {
		List<String> organisations = new ArrayList<>(Commissioner.organisations(this.commissionerId));
		organisations.add(this.id);
		return organisations;
	}

}
