package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.networkmaturity.store.DerivedFields;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.stereotype.Component;

/**
 * What was recorded for several neighbourhoods at once is, once that is done, in the
 * record of each. It cannot be put there later: others have decided on the record as it
 * was.
 */
@Component
class DerivedFromJointRecordings extends DerivedFields<JointRecording> {

	private final Documents<MaturityRecord> records;

	DerivedFromJointRecordings(DocumentStore store) {
		super(store.documents(JointRecordings.COLLECTION, JointRecording.class), JointRecording::id);
		this.records = store.documents(MaturityDocuments.COLLECTION, MaturityRecord.class);
	}

	@Override
	public String what() {
		return "What was recorded of several neighbourhoods at once, in the record of each, from the joint recordings";
	}

	@Override
	protected List<Disagreement> compare(List<JointRecording> recordings) {
		List<JointRecording.Entry> entries = recordings.stream()
			.filter((each) -> each.phase() == JointRecording.Phase.DONE)
			.flatMap((each) -> each.entries().stream())
			.toList();
		Map<String, List<AssessmentState>> recorded = this.records
			.getAll(entries.stream().map(JointRecording.Entry::neighbourhoodId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(MaturityRecord::neighbourhoodId,
					(each) -> Stream.concat(each.drafts().stream(), each.agreed().stream()).toList()));
		return entries.stream()
			.filter((entry) -> !recorded.getOrDefault(entry.neighbourhoodId(), List.of()).contains(entry.state()))
			.map((entry) -> new Disagreement(MaturityDocuments.COLLECTION, entry.neighbourhoodId(),
					entry.state().isPublic() ? MaturityDocuments.AGREED : MaturityDocuments.DRAFTS,
					"something else, or nothing, of %s revision 1".formatted(entry.state().assessmentId()),
					"what was recorded", null))
			.toList();
	}

}
