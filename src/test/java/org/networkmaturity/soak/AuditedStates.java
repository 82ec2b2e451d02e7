package org.networkmaturity.soak;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.networkmaturity.support.Api;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was made according to the audit.
 */
final class AuditedStates {

	private AuditedStates() {
	}

	/**
	 * The states that events say were made.
	 * @param auditor whoever reads events delivers those that a killed process left
	 * @param database where they are
	 * @return assessments with revisions
	 */
	static List<String> of(Api auditor, MongoDatabase database) {
		auditor.send("{ auditEvents(first: 1) { totalCount } }").data("/auditEvents");
		List<String> states = new ArrayList<>();
		for (Document event : database.getCollection("auditEvents").find(Filters.eq("outcome", "ACCEPTED"))) {
			List<String> subjects = event.getList("subjectIds", String.class);
			switch (event.getString("action")) {
				case "recordBaselines" ->
					subjects.stream().filter((id) -> id.startsWith("asm_")).forEach((id) -> states.add(name(id, 1)));
				case "arrangeMeeting" -> assertThat(subjects.getFirst()).startsWith("mtg_");
				default -> states.add(subjects.getFirst() + event.getString("summary").replaceAll(".*, revision", ""));
			}
		}
		return states;
	}

	static String name(String assessment, int revision) {
		return assessment + " " + revision;
	}

}
