package org.networkmaturity.directory;

import java.util.Collection;

/**
 * Tells which neighbourhoods have an agreed baseline. The directory lists neighbourhoods
 * by it and knows nothing else of assessments; who keeps those implements it.
 */
public interface BaselineCriterion {

	/**
	 * The neighbourhoods with an agreed baseline in the edition in force today.
	 * @return their ids
	 */
	Collection<String> neighbourhoodsWithBaseline();

}
