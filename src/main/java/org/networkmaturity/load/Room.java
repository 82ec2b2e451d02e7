package org.networkmaturity.load;

import java.util.concurrent.Semaphore;

import org.networkmaturity.graphql.ApiException;

import org.springframework.stereotype.Component;

/**
 * As much of the heap as large requests may take together. Small ones, which are nearly
 * all, need none of it; whoever sends a large one when there is no room is told to come
 * again before it is read.
 */
@Component
public class Room {

	private static final int SMALL = 16 * 1024;

	private static final int UNIT = 1024;

	/** What is sent is in the heap as bytes, as texts, and as objects that hold them. */
	private static final int TIMES = 4;

	private final Semaphore free = new Semaphore((int) (Runtime.getRuntime().maxMemory() / 4 / UNIT));

	/**
	 * Takes room for a request.
	 * @param bytes how large it is, or may become
	 * @return the room, to be left when the request was answered
	 * @throws ApiException with SERVICE_UNAVAILABLE where there is none; nothing was done
	 * then
	 */
	public Taken take(long bytes) {
		int units = (bytes <= SMALL) ? 0 : Math.toIntExact(TIMES * bytes / UNIT);
		if (!this.free.tryAcquire(units)) {
			throw ApiException.unavailable("Too much is being sent to this server just now. Nothing was executed: "
					+ "try again in a moment, or send less at a time");
		}
		return () -> this.free.release(units);
	}

	/**
	 * Room that is taken.
	 */
	@FunctionalInterface
	public interface Taken extends AutoCloseable {

		@Override
		void close();

	}

}
