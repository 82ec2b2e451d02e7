package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;

import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tests of recording share.
 */
abstract class RecordingTest extends ApiTest {

	static final String WITNEY = "nbh_eynsham-and-witney";

	Answer record(Recording recording) {
		return as("oxfordshire").operation("RecordBaseline", recording.variables());
	}

	List<String> problems(Recording recording) {
		Answer answer = record(recording);
		assertThat(answer.data("/recordBaseline/assessment").isNull()).isTrue();
		assertThat(recorded(WITNEY)).as("nothing is stored when there is a problem").isZero();
		return answer.problems("recordBaseline");
	}

	int recorded(String neighbourhood) {
		return as("oxfordshire")
			.send("query($id: ID!) { neighbourhood(id: $id) { assessments { totalCount } } }",
					Map.of("id", neighbourhood))
			.data("/neighbourhood/assessments/totalCount")
			.asInt();
	}

}
