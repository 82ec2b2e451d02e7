package org.networkmaturity.registers;

import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What goes before what: a detail that people entered stays, and one that is still what
 * the register said last follows what it says now.
 *
 * @param <T> what has the details
 * @param ours what holds
 * @param last what the register said last; null where it has said nothing
 * @param said what it says now
 */
record Precedence<T>(T ours, @Nullable T last, T said) {

	/**
	 * Whether a detail is still what the register said last.
	 * @param detail the detail
	 * @return whether it follows the register
	 */
	boolean follows(Function<T, ? extends @Nullable Object> detail) {
		return Objects.equals(detail.apply(this.ours), (this.last != null) ? detail.apply(this.last) : null);
	}

	/**
	 * What becomes of a detail.
	 * @param detail the detail
	 * @param <D> the detail
	 * @return what we have, or what the register says
	 */
	<D extends @Nullable Object> D next(Function<T, D> detail) {
		return detail.apply(follows(detail) ? this.said : this.ours);
	}

}
