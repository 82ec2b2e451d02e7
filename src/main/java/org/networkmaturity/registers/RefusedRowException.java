package org.networkmaturity.registers;

/**
 * Why a row cannot be imported. The other rows can.
 */
class RefusedRowException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedRowException(String reason) {
		super(reason, null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
