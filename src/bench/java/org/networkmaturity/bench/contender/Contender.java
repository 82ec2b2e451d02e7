package org.networkmaturity.bench.contender;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.contender.Question.Asked;
import org.networkmaturity.bench.process.Child;

/**
 * A server that is running.
 *
 * @param name what it is called in the tables
 * @param port where it listens
 * @param process its process
 * @param protocol how it is asked
 */
public record Contender(String name, int port, Child process, Protocol protocol) implements AutoCloseable {

	/** What the floor is called. */
	public static final String FLOOR = "floor";

	/** What the application is called. */
	public static final String APPLICATION = "application";

	/**
	 * A request as it is sent.
	 * @param question the operation
	 * @param asked about what
	 * @param etag what the last answer was like; null to have it whole
	 * @return head and body
	 */
	public byte[] request(Question question, Asked asked, @Nullable String etag) {
		return this.protocol.request(question, asked, etag);
	}

	@Override
	public void close() {
		this.process.close();
	}

	/** How a server is asked. */
	public interface Protocol {

		byte[] request(Question question, Asked asked, @Nullable String etag);

	}

}
