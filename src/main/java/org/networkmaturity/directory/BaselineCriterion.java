package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * Tells which neighbourhoods have an agreed baseline. The directory lists neighbourhoods
 * by it and knows nothing else of assessments; who keeps those implements it.
 */
public interface BaselineCriterion {

	/**
	 * The neighbourhoods with an agreed baseline in the edition in force on a day,
	 * assessed by then.
	 * @param asOf the day; null for today, whatever the day of the baseline
	 * @return their ids
	 */
	Collection<String> neighbourhoodsWithBaseline(@Nullable LocalDate asOf);

}
