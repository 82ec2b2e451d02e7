package org.networkmaturity.matrix;

/**
 * The matrix editions, or the crosswalks between them, are not what they must be for the
 * API to start.
 */
public class InvalidMatrixException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever starts the API.
	 * @param message what is wrong, and where
	 */
	public InvalidMatrixException(String message) {
		super(message);
	}

}
