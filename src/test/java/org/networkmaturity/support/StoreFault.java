package org.networkmaturity.support;

/**
 * What may happen between the application and its store.
 */
public enum StoreFault {

	/** All is well. */
	NONE,

	/** Commands get lost, and nothing answers; connections can be made. */
	HANG,

	/** Nothing listens any more, and every connection is cut. */
	REFUSE,

	/** Commands are carried out, and no answer comes. */
	SILENCE,

	/** Commands are carried out, and the connection is cut in place of the answer. */
	CUT,

	/**
	 * Commands are carried out, and the connection is cut in the middle of the answer.
	 */
	CUT_IN_HALF,

	/** Commands are carried out, and what comes back is no answer. */
	GARBAGE,

	/**
	 * Writes are carried out, and may be lost again, since the server is being stopped.
	 */
	UNCONFIRMED,

	/** Another server has become the primary. */
	NOT_PRIMARY(10107),

	/** The primary steps down. */
	STEPPED_DOWN(189),

	/** The server is being stopped. */
	STOPPING(11600),

	/** The user may not do this. */
	FORBIDDEN(13),

	/** Commands are carried out, but for a while their answers do not arrive. */
	HOLD;

	private final int code;

	StoreFault() {
		this(0);
	}

	StoreFault(int code) {
		this.code = code;
	}

	/**
	 * What the server says in place of carrying out a command.
	 * @return the code of its error; 0 where it says no such thing
	 */
	int code() {
		return this.code;
	}

}
