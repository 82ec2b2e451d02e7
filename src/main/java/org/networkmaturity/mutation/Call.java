package org.networkmaturity.mutation;

import java.util.Arrays;
import java.util.UUID;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * The call that led to a state. It is kept with the state, in the same atomic write, so
 * that a repeated call finds its first outcome, and so that a write whose answer got lost
 * is recognised as done.
 *
 * @param key the caller's idempotencyKey, or a random one where the caller gave none
 * @param fingerprint the SHA-256 of what was asked, in hexadecimal
 */
public record Call(String key, String fingerprint) {

	/** What to say where the key belongs to another call of the same caller. */
	public static final Problem KEY_TAKEN = Problem.at(ProblemCode.DUPLICATE,
			"This idempotencyKey belongs to an earlier call that asked for something else: use a new one",
			"idempotencyKey");

	/**
	 * The call that asks for this.
	 * @param idempotencyKey the caller's key; null where there is none
	 * @param mutation what kind of call it is
	 * @param asked all that its outcome depends on, in a fixed order
	 * @return the call
	 */
	public static Call of(@Nullable String idempotencyKey, String mutation, @Nullable Object... asked) {
		String key = (idempotencyKey != null) ? idempotencyKey : UUID.randomUUID().toString();
		return new Call(key, DigestUtils.sha256Hex(mutation + Arrays.toString(asked)));
	}

	/**
	 * What tells this call of a caller from all others.
	 * @param subject who calls
	 * @return 12 hexadecimal digits
	 */
	public String digest(String subject) {
		return DigestUtils.sha256Hex(subject + "\0" + this.key).substring(0, 12);
	}

}
