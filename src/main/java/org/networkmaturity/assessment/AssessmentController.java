package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.graphql.Related;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves assessments and what is done with them.
 */
@Controller
class AssessmentController {

	private final AssessmentReader reader;

	private final AssessmentRecorder recorder;

	private final AssessmentAgreement agreement;

	private final Neighbourhoods neighbourhoods;

	AssessmentController(AssessmentReader reader, AssessmentRecorder recorder, AssessmentAgreement agreement,
			Neighbourhoods neighbourhoods) {
		this.reader = reader;
		this.recorder = recorder;
		this.agreement = agreement;
		this.neighbourhoods = neighbourhoods;
	}

	@QueryMapping
	@Nullable Assessment assessment(@Argument String id) {
		return this.reader.find(id, Caller.current());
	}

	@MutationMapping
	AssessmentPayload recordBaseline(@Argument RecordAssessmentInput input) {
		return this.recorder.record(AssessmentKind.BASELINE, input, Caller.current());
	}

	@MutationMapping
	AssessmentPayload recordProgress(@Argument RecordAssessmentInput input) {
		return this.recorder.record(AssessmentKind.PROGRESS, input, Caller.current());
	}

	@MutationMapping
	AssessmentPayload agreeAssessment(@Argument AgreeAssessmentInput input) {
		return this.agreement.agree(input, Caller.current());
	}

	@BatchMapping
	Map<Assessment, Neighbourhood> neighbourhood(List<Assessment> assessments) {
		return Related.one(assessments, Assessment::neighbourhoodId, this.neighbourhoods::getAll);
	}

}
