package org.networkmaturity.backup;

/**
 * A backup that is not taken or not restored, since something is not as it must be;
 * nothing was written.
 */
class RefusedBackupException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever runs the command.
	 * @param message why; a sentence without its full stop
	 */
	RefusedBackupException(String message) {
		super(message);
	}

}
