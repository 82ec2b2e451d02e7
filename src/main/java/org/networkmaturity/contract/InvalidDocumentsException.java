package org.networkmaturity.contract;

/**
 * The documents of the contract are not what they must be for the API to start.
 */
class InvalidDocumentsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever starts the API.
	 * @param message what is wrong, and where
	 */
	InvalidDocumentsException(String message) {
		super(message);
	}

}
