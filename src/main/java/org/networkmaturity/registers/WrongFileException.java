package org.networkmaturity.registers;

/**
 * Why a file cannot be imported at all. Nothing was written.
 */
class WrongFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WrongFileException(String message) {
		super(message);
	}

	WrongFileException(String message, Throwable cause) {
		super(message, cause);
	}

}
