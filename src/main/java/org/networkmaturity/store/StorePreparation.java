package org.networkmaturity.store;

import org.springframework.dao.DataAccessException;

/**
 * Makes the store fit for this program, before anything is read from it or written to it.
 */
@FunctionalInterface
public interface StorePreparation {

	/**
	 * Does so, or does nothing where it is fit already.
	 * @return whether documents may have been changed
	 * @throws org.springframework.dao.DataAccessException where the store does not answer
	 */
	boolean prepare();

}
