package org.networkmaturity.development;

/**
 * The embedded store's folder is in use by another process.
 */
class LockedStoreException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	LockedStoreException(String message, Throwable cause) {
		super(message, cause);
	}

}
