package org.networkmaturity.assessment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.directory.Neighbourhood;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves assessments and what is done with them.
 */
@Controller
class AssessmentController {

	private final AssessmentReader reader;

	private final AssessmentRecorder recorder;

	private final JointRecorder jointRecorder;

	private final AssessmentRevising revising;

	private final AssessmentAgreement agreement;

	AssessmentController(AssessmentReader reader, AssessmentRecorder recorder, JointRecorder jointRecorder,
			AssessmentRevising revising, AssessmentAgreement agreement) {
		this.reader = reader;
		this.recorder = recorder;
		this.jointRecorder = jointRecorder;
		this.revising = revising;
		this.agreement = agreement;
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

	/** What the call has read and left behind is not read again for its answer. */
	@SchemaMapping
	@Nullable Assessment assessment(AssessmentPayload payload, DataLoader<String, Neighbourhood> neighbourhoods,
			DataLoader<String, VisibleRecord> records, DataLoader<Viewpoint, Standings> standings,
			DataLoader<Viewpoint, Standings> levels) {
		Aftermath aftermath = payload.aftermath();
		if (aftermath != null) {
			aftermath.prime(neighbourhoods, records);
			aftermath.prime(standings);
			aftermath.prime(levels);
		}
		return payload.assessment();
	}

	@MutationMapping
	AssessmentsPayload recordBaselines(@Argument RecordBaselinesInput input) {
		return this.jointRecorder.record(input, Caller.current());
	}

	@MutationMapping
	AssessmentPayload reviseAssessment(@Argument ReviseAssessmentInput input) {
		return this.revising.revise(input, Caller.current());
	}

	@MutationMapping
	AssessmentPayload agreeAssessment(@Argument AgreeAssessmentInput input) {
		return this.agreement.agree(input, Caller.current());
	}

	@MutationMapping
	AssessmentPayload withdrawAssessment(@Argument WithdrawAssessmentInput input) {
		return this.agreement.withdraw(input, Caller.current());
	}

}
