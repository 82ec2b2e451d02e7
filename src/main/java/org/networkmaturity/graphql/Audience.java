package org.networkmaturity.graphql;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * To whom an answer may be given again while nothing changes. Whatever an answer is made
 * of says so itself, as it is asked for; so nobody can forget it for a new field.
 */
public enum Audience {

	/** Everybody who may do and see the same. */
	ALIKE,

	/** The caller alone: who they are is part of the answer. */
	CALLER,

	/** Nobody: it tells what holds at this moment only. */
	NOBODY;

	private static final ScopedValue<AtomicReference<Audience>> CURRENT = ScopedValue.newInstance();

	/**
	 * Narrows the audience of the answer that this thread works on, where it does.
	 * @param to the most that it may be from now on
	 */
	public static void narrow(Audience to) {
		if (CURRENT.isBound()) {
			CURRENT.get().accumulateAndGet(to, (now, next) -> (next.compareTo(now) > 0) ? next : now);
		}
	}

	/**
	 * Makes an answer, and finds out whom it is for.
	 * @param work makes it, on this thread
	 * @param <T> the answer
	 * @return both
	 */
	public static <T> Addressed<T> of(Supplier<T> work) {
		AtomicReference<Audience> audience = new AtomicReference<>(ALIKE);
		T answer = ScopedValue.where(CURRENT, audience).call(work::get);
		return new Addressed<>(answer, audience.get());
	}

	/**
	 * An answer, and whom it is for.
	 *
	 * @param answer the answer
	 * @param audience to whom it may be given again
	 * @param <T> the answer
	 */
	public record Addressed<T>(T answer, Audience audience) {
	}

}
