package org.networkmaturity;

/**
 * A setting is there that cannot be what was meant.
 */
class WrongSettingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever starts the program.
	 * @param message what is wrong with which setting, in a sentence
	 */
	WrongSettingException(String message) {
		super(message);
	}

}
