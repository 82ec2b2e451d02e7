package org.networkmaturity.store;

import org.jspecify.annotations.Nullable;

/**
 * A field of a document that does not say what its owner says.
 *
 * @param collection the document's collection
 * @param id the document's id
 * @param field which field
 * @param says what it says, without free text
 * @param shouldSay what follows from its owner, without free text
 * @param remedy puts it right; null where only a person can
 */
public record Disagreement(String collection, String id, String field, String says, String shouldSay,
		@Nullable Remedy remedy) {

	@Override
	public String toString() {
		return "%s %s, %s: says %s, and should say %s".formatted(this.collection, this.id, this.field, this.says,
				this.shouldSay);
	}

	/**
	 * Puts a disagreement right.
	 */
	@FunctionalInterface
	public interface Remedy {

		/**
		 * Does so with one write, which applies only to what was compared.
		 * @return false where somebody changed that since
		 */
		boolean apply();

	}

}
