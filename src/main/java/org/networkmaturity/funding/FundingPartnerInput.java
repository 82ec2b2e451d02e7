package org.networkmaturity.funding;

import org.jspecify.annotations.Nullable;

/**
 * One of several recipients, as it was asked to be entered.
 *
 * @param name what it is called
 * @param federationId the federation that it is
 */
record FundingPartnerInput(String name, @Nullable String federationId) {

	FundingPartner toPartner() {
		return new FundingPartner(this.name.strip(), this.federationId);
	}

}
