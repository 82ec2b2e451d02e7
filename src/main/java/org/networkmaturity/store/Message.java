package org.networkmaturity.store;

/**
 * What is written with a change, in the same document and the same write, so that neither
 * exists without the other; afterwards it is moved to a collection of its own.
 */
public interface Message {

	/**
	 * The id that it has there, unlike that of any other message.
	 * @return its id
	 */
	String id();

	/**
	 * What is written.
	 * @return a record whose {@code _id} is the message's id
	 */
	Object body();

	/**
	 * Learns that it was written: the change that it belongs to was carried out.
	 */
	void written();

}
