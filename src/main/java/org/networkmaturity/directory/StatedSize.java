package org.networkmaturity.directory;

import java.time.LocalDate;

/**
 * How large a federation is as a document states it, where nobody says which practices
 * its members are.
 *
 * @param asAt the day that it describes
 * @param practices how many practices are its members
 * @param males their registered male patients
 * @param females their registered female patients
 * @param source the document
 */
public record StatedSize(LocalDate asAt, int practices, int males, int females, String source) {

	/**
	 * All their registered patients.
	 * @return males and females
	 */
	public int population() {
		return this.males + this.females;
	}

	FederationSize size() {
		return new FederationSize(this.practices, population());
	}

}
