package org.networkmaturity.migration;

/**
 * The store is not one that this program may work on.
 */
public class UnfitStoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * An exception for whoever starts the program.
	 * @param message why not
	 * @param remedy what to do
	 */
	public UnfitStoreException(String message, String remedy) {
		super(message);
		this.remedy = remedy;
	}

	/**
	 * What to do.
	 * @return a sentence
	 */
	public String remedy() {
		return this.remedy;
	}

}
