package org.networkmaturity.load;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * When the request that this thread works for must be done. What works for no request,
 * such as an import, has none.
 */
public final class Deadline {

	private static final ScopedValue<Long> END = ScopedValue.newInstance();

	private Deadline() {
	}

	/**
	 * How much time is left.
	 * @return the time, which is not positive once it is up; null where there is no
	 * deadline
	 */
	public static @Nullable Duration left() {
		return END.isBound() ? Duration.ofNanos(END.get() - System.nanoTime()) : null;
	}

	/**
	 * Works with a deadline.
	 * @param time how long from now
	 * @param work what to do
	 * @param <T> what that gives
	 * @param <X> what that may throw
	 * @return what the work gives
	 * @throws X where the work does
	 */
	public static <T extends @Nullable Object, X extends Throwable> T within(Duration time,
			ScopedValue.CallableOp<? extends T, X> work) throws X {
		return ScopedValue.where(END, System.nanoTime() + time.toNanos()).call(work);
	}

	/**
	 * Does what must be tried even where the time is up, such as to say that it is.
	 * @param least how much time there is at least
	 * @param work what to do
	 */
	public static void grace(Duration least, Runnable work) {
		Duration left = left();
		if (left == null || left.compareTo(least) > 0) {
			work.run();
		}
		else {
			ScopedValue.where(END, System.nanoTime() + least.toNanos()).run(work);
		}
	}

}
