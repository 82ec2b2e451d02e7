package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param closedOn the last day of its existence; null while it exists
 * @param statedSizes how large it is as documents state it, oldest first
 */
public record Federation(@BsonId String id, String name, String nameKey, List<Group> groups, String commissionerId,
		@Nullable LocalDate closedOn, List<StatedSize> statedSizes) implements Node {

	/** What ids of federations begin with. */
	public static final String PREFIX = "fed_";

	public Federation {
		groups = listOrEmpty(groups);
		statedSizes = listOrEmpty(statedSizes);
	}

	private static <T> List<T> listOrEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/**
	 * A federation.
	 * @param key unique among federations; the id follows from it
	 * @param name its name
	 * @param groups the names of its groups
	 * @param commissionerId whose area it works in
	 * @param closedOn the last day of its existence; null while it exists
	 * @param statedSizes how large it is as documents state it
	 * @return the federation
	 */
	public static Federation of(String key, String name, List<String> groups, String commissionerId,
			@Nullable LocalDate closedOn, List<StatedSize> statedSizes) {
		return new Federation(PREFIX + key, name, NameKey.of(name), groups.stream().map(Group::new).toList(),
				commissionerId, closedOn, statedSizes.stream().sorted(Comparator.comparing(StatedSize::asAt)).toList());
	}

	/**
	 * The organisations of which a token must act for one to reach this federation: its
	 * commissioner, and itself.
	 * @return ODS codes and ids
	 */
	public List<String> organisations() {
		List<String> organisations = new ArrayList<>(Commissioner.organisations(this.commissionerId));
		organisations.add(this.id);
		return organisations;
	}

	/**
	 * Whether it has not closed before a day. Nobody knows the first day of each.
	 * @param day the day
	 * @return whether it exists on that day
	 */
	public boolean existsOn(LocalDate day) {
		return this.closedOn == null || !day.isAfter(this.closedOn);
	}

	/**
	 * How large a document states it to be on a day.
	 * @param day the day
	 * @return the latest statement of that day or before; null where there is none, or it
	 * has closed
	 */
	@Nullable StatedSize statedSizeOn(LocalDate day) {
		return this.statedSizes.reversed()
			.stream()
			.filter((size) -> existsOn(day) && !size.asAt().isAfter(day))
			.findFirst()
			.orElse(null);
	}

	/**
	 * One group within a federation.
	 *
	 * @param name its name
	 */
	public record Group(String name) {
	}

}
