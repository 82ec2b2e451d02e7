package org.networkmaturity.graphql;

/**
 * Anything that has an id of its own and can be fetched again by it.
 */
public interface Node {

	/**
	 * The id, the same in the store and in the API. It begins with the kind's prefix and
	 * an underscore, such as {@code nbh_}.
	 * @return the id
	 */
	String id();

}
