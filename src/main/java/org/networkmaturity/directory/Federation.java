package org.networkmaturity.directory;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;

/**
 * GP practices that agreed to work together.
 *
 * @param id its id
 * @param name its name
 * @param nameKey its name as it is sorted and searched by
 * @param groups the federated groups that make it up; empty where it is of one piece
 * @param commissionerId whose area it works in
 */
public record Federation(@BsonId String id, String name, String nameKey, List<Group> groups,
		String commissionerId) implements Node {

	static final String PREFIX = "fed_";

	public Federation {
		groups = listOrEmpty(groups);
	}

	private static List<Group> listOrEmpty(@Nullable List<Group> groups) {
		return (groups != null) ? List.copyOf(groups) : List.of();
	}

	/**
	 * A federation.
	 * @param key unique among federations; the id follows from it
	 * @param name its name
	 * @param groups the names of its groups
	 * @param commissionerId whose area it works in
	 * @return the federation
	 */
	public static Federation of(String key, String name, List<String> groups, String commissionerId) {
		return new Federation(PREFIX + key, name, NameKey.of(name), groups.stream().map(Group::new).toList(),
				commissionerId);
	}

	/**
	 * One group within a federation.
	 *
	 * @param name its name
	 */
	public record Group(String name) {
	}

}
