package org.networkmaturity.mutation;

import java.util.List;

/**
 * What every mutation answers with.
 */
public interface Payload {

	/**
	 * What the caller can put right.
	 * @return the problems; empty when the call was carried out
	 */
	List<Problem> problems();

	/**
	 * What the call was mostly about.
	 * @return ids of what it left behind; empty where it was refused
	 */
	List<String> subjectIds();

}
