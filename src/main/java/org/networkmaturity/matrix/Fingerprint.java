package org.networkmaturity.matrix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stands for all that a document says, so that a later change of it is noticed. It is
 * made of values alone and outlives changes of this program.
 */
final class Fingerprint {

	private final MessageDigest digest = DigestUtils.getSha256Digest();

	Fingerprint add(Object... values) {
		for (Object value : values) {
			this.digest.update((value + "\0").getBytes(StandardCharsets.UTF_8));
		}
		return this;
	}

	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
