package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * Money that was spent, or the reversal of such an entry. Entries are never changed and
 * never deleted; all of a line together add up to what was spent on it.
 *
 * @param id its id, which follows from the line and the call
 * @param spentOn the day on which it was spent, or on which the reversal counts
 * @param amount pounds; below zero for a reversal
 * @param category what it was spent on
 * @param description what was bought, or why it is reversed
 * @param neighbourhoodId whom it was for; null where for nobody in particular
 * @param planLineId the line of a plan that it was for; null where for none
 * @param reverses the id of the entry that this takes back; null where it takes back none
 * @param recorded when and by whom it was entered
 * @param call the call that entered it
 */
public record Spend(String id, LocalDate spentOn, BigDecimal amount, SpendCategory category, String description,
		@Nullable String neighbourhoodId, @Nullable String planLineId, @Nullable String reverses, Stamp recorded,
		Call call) {

	private static final String PREFIX = "spd_";

	/**
	 * The id of what a call enters.
	 * @param lineId in which line
	 * @param subject who calls
	 * @param call the call
	 * @return the id
	 */
	static String idOf(String lineId, String subject, Call call) {
		return PREFIX + lineId.substring(FundingLine.PREFIX.length()) + "-" + call.digest(subject);
	}

	/**
	 * The line that an entry with this id would be in.
	 * @param spendId the id
	 * @return the line's id, perhaps nobody's
	 */
	static String lineIdOf(String spendId) {
		int end = spendId.lastIndexOf('-');
		return (spendId.startsWith(PREFIX) && end > PREFIX.length())
				? FundingLine.PREFIX + spendId.substring(PREFIX.length(), end) : "";
	}

	/**
	 * The entry that takes this one back.
	 * @param reversalId its id
	 * @param on the day on which it counts
	 * @param reason why
	 * @param recorded when and by whom it is entered
	 * @param call the call that enters it
	 * @return the reversal
	 */
	public Spend reversed(String reversalId, LocalDate on, String reason, Stamp recorded, Call call) {
		return new Spend(reversalId, on, this.amount.negate(), this.category, reason, this.neighbourhoodId,
				this.planLineId, this.id, recorded, call);
	}

	public Instant recordedAt() {
		return this.recorded.at();
	}

	public Actor recordedBy() {
		return this.recorded.by();
	}

	/**
	 * Whether it counts for who looks from there.
	 * @param perspective the day and the instant
	 * @return whether it was spent by then, and was known
	 */
	boolean isSeenFrom(Perspective perspective) {
		return perspective.reaches(this.spentOn) && perspective.knows(this.recorded.at());
	}

}
