package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.util.List;

/**
 * What to share out.
 *
 * @param total whole pounds to share out
 * @param standard whole pounds that each recipient gets to start with
 * @param recipients among whom
 */
record ApportionmentInput(BigDecimal total, BigDecimal standard, List<Recipient> recipients) {

	/**
	 * Somebody who gets a share.
	 *
	 * @param name what they are called
	 * @param population how many people they serve
	 */
	record Recipient(String name, int population) {
	}

}
