package org.networkmaturity.contract;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly the contract is kept.
 *
 * @param documents which documents are answered
 */
@ConfigurationProperties("contract")
record ContractProperties(@DefaultValue("trusted-only") Documents documents) {

	/**
	 * Which documents are answered.
	 */
	enum Documents {

		/** Those of the contract, by their ids. */
		TRUSTED_ONLY,

		/** Those, and any text. */
		ANY

	}

	boolean anyText() {
		return this.documents == Documents.ANY;
	}

}
