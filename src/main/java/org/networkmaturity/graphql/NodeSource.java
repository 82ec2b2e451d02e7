package org.networkmaturity.graphql;

import java.util.Collection;
import java.util.List;

/**
 * Where nodes of one kind are found. Each package has one for each kind that it owns.
 */
public interface NodeSource {

	/**
	 * What ids of this kind begin with.
	 * @return the prefix with its underscore, such as {@code nbh_}
	 */
	String prefix();

	/**
	 * Finds nodes that the current caller may see, with as many queries for many as for
	 * one.
	 * @param ids ids that begin with the prefix
	 * @return those that there are and the caller may see, in no particular order
	 */
	List<? extends Node> find(Collection<String> ids);

	/**
	 * A source from its two parts.
	 * @param prefix what ids of the kind begin with
	 * @param finder finds them by their ids
	 * @return the source
	 */
	static NodeSource of(String prefix, Finder finder) {
		return new NodeSource() {
			@Override
			public String prefix() {
				return prefix;
			}

			@Override
			public List<? extends Node> find(Collection<String> ids) {
				return finder.find(ids);
			}
		};
	}

	/**
	 * Finds nodes by their ids.
	 */
	@FunctionalInterface
	interface Finder {

		List<? extends Node> find(Collection<String> ids);

	}

}
