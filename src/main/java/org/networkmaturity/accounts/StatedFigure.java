package org.networkmaturity.accounts;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a document states, and what the document's own rows come to.
 *
 * @param year the label of the year; null for all years together
 * @param stated pounds as the document has them; null where it has none
 * @param computed pounds that the rows come to
 */
public record StatedFigure(@Nullable String year, @Nullable BigDecimal stated, BigDecimal computed) {

	/**
	 * How far the document is off.
	 * @return pounds stated less pounds computed; null where nothing is stated
	 */
	public @Nullable BigDecimal difference() {
		return (this.stated != null) ? this.stated.subtract(this.computed) : null;
	}

}
