package org.networkmaturity.soak;

import tools.jackson.databind.JsonNode;

/**
 * Which state of which assessment something is about, and what the API says of it in
 * brief.
 *
 * @param assessment the assessment's id
 * @param revision its revision
 * @param status how far it had come
 * @param kind a start, or a step from it
 * @param edition the matrix edition's id
 * @param neighbourhood whom it is about
 */
record Place(String assessment, int revision, String status, String kind, String edition, String neighbourhood) {

	/**
	 * What a mutation says that it made.
	 * @param assessment the assessment in its payload
	 * @return the place
	 */
	static Place of(JsonNode assessment) {
		return of(assessment, assessment, assessment.at("/neighbourhood/id").asString());
	}

	/**
	 * One of the revisions of an assessment.
	 * @param assessment the assessment
	 * @param revision the revision
	 * @param neighbourhood whom it is about
	 * @return the place
	 */
	static Place of(JsonNode assessment, JsonNode revision, String neighbourhood) {
		return new Place(assessment.path("id").asString(), revision.path("revision").asInt(),
				revision.path("status").asString(), assessment.path("kind").asString(),
				assessment.at("/edition/id").asString(), neighbourhood);
	}

	boolean is(String status, String kind) {
		return this.status.equals(status) && this.kind.equals(kind);
	}

}
