package org.networkmaturity.plan;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of one line.
 *
 * @param planLineId which
 * @param progress how it goes; null where the report does not say
 * @param spent pounds spent on it up to the report's day, less what was reversed, as far
 * as it was known when the report was sent
 */
public record PlanLineReport(String planLineId, @Nullable String progress, BigDecimal spent) {
}
