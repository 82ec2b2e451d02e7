package org.networkmaturity.store;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * There is no store to start with.
 */
public class UnreachableStoreException extends DataAccessResourceFailureException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever starts the program.
	 * @param message what is wrong, in a sentence
	 * @param cause what the driver threw
	 */
	UnreachableStoreException(String message, Throwable cause) {
		super(message, cause);
	}

}
