package org.networkmaturity.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.networkmaturity.graphql.ApiException;

import org.springframework.stereotype.Component;

/**
 * As many places as requests may be executed at once. Whoever gets none in time is told
 * to come again, so that an instance never has more to do than it can. A request needs no
 * place while it arrives, nor while its answer leaves: who is slow at that holds up
 * nobody else.
 */
@Component
public class Places {

	/** More would find no place before they have waited long enough. */
	private static final int WAITING_FOR_EACH = 4;

	static final String TOO_MUCH = "Too much is being asked of this server just now. Nothing was executed: "
			+ "try again in a moment";

	private final Semaphore free;

	private final int mostWaiting;

	private final Duration queueing;

	Places(LoadProperties load) {
		this.free = new Semaphore(load.parallel(), true);
		this.mostWaiting = WAITING_FOR_EACH * load.parallel();
		this.queueing = load.queueing();
	}

	/**
	 * Executes a request once there is a place for it.
	 * @param work what to do there
	 * @param <T> what that gives
	 * @return what the work gives
	 * @throws ApiException with SERVICE_UNAVAILABLE where there is none in time; nothing
	 * was done then
	 */
	public <T> T take(Supplier<T> work) {
		if (!enter()) {
			throw ApiException.unavailable(TOO_MUCH);
		}
		try {
			return work.get();
		}
		finally {
			this.free.release();
		}
	}

	/**
	 * Whether so many wait for a place that nobody else need try.
	 * @return whether they do
	 */
	boolean areBeyondReach() {
		return this.free.getQueueLength() >= this.mostWaiting;
	}

	private boolean enter() {
		Duration left = Deadline.left();
		Duration wait = (left != null && left.compareTo(this.queueing) < 0) ? left : this.queueing;
		try {
			return !areBeyondReach() && !wait.isNegative()
					&& this.free.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
