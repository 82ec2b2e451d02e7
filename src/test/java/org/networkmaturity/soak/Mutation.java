package org.networkmaturity.soak;

/**
 * The mutations that clients call.
 */
enum Mutation {

	RECORD_BASELINE("recordBaseline", "RecordAssessmentInput", "assessment"),

	RECORD_PROGRESS("recordProgress", "RecordAssessmentInput", "assessment"),

	RECORD_BASELINES("recordBaselines", "RecordBaselinesInput", "assessments"),

	REVISE("reviseAssessment", "ReviseAssessmentInput", "assessment"),

	AGREE("agreeAssessment", "AgreeAssessmentInput", "assessment"),

	WITHDRAW("withdrawAssessment", "WithdrawAssessmentInput", "assessment");

	/** The payload's name in an answer. */
	static final String PAYLOAD = "payload";

	private final String document;

	private final String result;

	Mutation(String field, String input, String result) {
		this.result = result;
		this.document = """
				mutation($input: %s!) { %s: %s(input: $input) {
				  %s { id revision status kind edition { id } neighbourhood { id } } problems { code path } } }"""
			.formatted(input, PAYLOAD, field, result);
	}

	String document() {
		return this.document;
	}

	/**
	 * Where an answer's payload has what the call made.
	 */
	String result() {
		return this.result;
	}

}
