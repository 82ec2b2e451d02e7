package org.networkmaturity.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was spent.
 *
 * @param lineId of which line
 * @param neighbourhoodId whom it was for; null where for nobody in particular
 * @param planLineId the line of a plan that it was for; null where for none
 * @param spentOn on which day
 * @param amount pounds
 * @param category what on
 * @param description what was bought
 * @param idempotencyKey the caller's key; null where there is none
 */
record RecordSpendInput(String lineId, @Nullable String neighbourhoodId, @Nullable String planLineId, LocalDate spentOn,
		BigDecimal amount, SpendCategory category, String description, @Nullable String idempotencyKey) {
}
