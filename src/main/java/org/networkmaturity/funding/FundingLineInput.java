package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line, as it was asked to be entered.
 *
 * @param recipient to whom
 * @param federationId the federation that the recipient is
 * @param partners the organisations that it goes to together
 * @param purpose what for
 * @param amount pounds
 * @param inKindDaysPerWeek support in kind, in days a week
 * @param startsOn its first day; null for the award's
 * @param endsOn its last day; null for the award's
 */
record FundingLineInput(String recipient, @Nullable String federationId, @Nullable List<FundingPartnerInput> partners,
		String purpose, BigDecimal amount, @Nullable Double inKindDaysPerWeek, @Nullable LocalDate startsOn,
		@Nullable LocalDate endsOn) {

	List<FundingPartnerInput> partnersOrNone() {
		return (this.partners != null) ? this.partners : List.of();
	}

	FundingLine toLine(String awardId, int number) {
		return FundingLine.of(awardId, number, this.recipient.strip(), this.federationId,
				partnersOrNone().stream().map(FundingPartnerInput::toPartner).toList(), this.purpose.strip(),
				this.amount, this.inKindDaysPerWeek, this.startsOn, this.endsOn);
	}

}
