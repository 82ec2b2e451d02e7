package org.networkmaturity.graphql;

import org.jspecify.annotations.Nullable;

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
	 * Finds a node that the current caller may see.
	 * @param id an id that begins with the prefix
	 * @return the node, or null where there is none or the caller may not see it
	 */
	@Nullable Node find(String id);

	/**
	 * A source from its two parts.
	 * @param prefix what ids of the kind begin with
	 * @param finder finds one by its id
	 * @return the source
	 */
	static NodeSource of(String prefix, Finder finder) {
		return new NodeSource() {
			@Override
			public String prefix() {
				return prefix;
			}

			@Override
			public @Nullable Node find(String id) {
				return finder.find(id);
			}
		};
	}

	/**
	 * Finds a node by its id.
	 */
	@FunctionalInterface
	interface Finder {

		@Nullable Node find(String id);

	}

}
