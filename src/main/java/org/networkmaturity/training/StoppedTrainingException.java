package org.networkmaturity.training;

/**
 * A training that does not begin, or does not go on, since something is not as it must
 * be.
 */
class StoppedTrainingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An exception for whoever runs the command.
	 * @param message why; a sentence without its full stop
	 */
	StoppedTrainingException(String message) {
		super(message);
	}

}
