package org.networkmaturity.assessment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class DraftVisibilityTests extends ApiTest {

	private String draft = "";

	@BeforeEach
	void draftInTheWest() {
		this.draft = as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").draft().variables())
			.data("/recordBaseline/assessment/id")
			.asString();
	}

	private Answer read(String client) {
		return as(client).send("""
				query($id: ID!) {
				  node(id: $id) { id }
				  assessment(id: $id) { id }
				  neighbourhood(id: "nbh_rural-west") {
				    baseline { id } latest { id } maturity { baseline { id } latest { id } overall { name } }
				    assessments { totalCount nodes { id } } } }""", Map.of("id", this.draft));
	}

	@Test
	void whoMayRecordSeesTheDraftButNobodyTakesItForABaseline() {
		Answer seen = read("oxfordshire");
		assertThat(seen.data("/node/id").asString()).isEqualTo(this.draft);
		assertThat(seen.data("/assessment/id").asString()).isEqualTo(this.draft);
		assertThat(seen.texts("/neighbourhood/assessments/nodes", "/id")).containsExactly(this.draft);
		assertThat(seen.data("/neighbourhood/baseline").isNull()).isTrue();
		assertThat(seen.data("/neighbourhood/latest").isNull()).isTrue();
		assertThat(seen.data("/neighbourhood/maturity/overall").isNull()).isTrue();
	}

	@Test
	void nobodyElseSeesIt() {
		for (String client : List.of("front-end", "north-recorder", "somerset", "nhse", "auditor")) {
			Answer unseen = read(client);
			assertThat(unseen.body().toString()).doesNotContain(this.draft);
			assertThat(unseen.data("/node").isNull()).isTrue();
			assertThat(unseen.data("/neighbourhood/assessments/totalCount").asInt()).isZero();
		}
	}

	@Test
	void whoReachesOnlyAPartSeesDraftsThereAndWhatIsAgreedElsewhere() {
		as("north-recorder").operation("RecordBaseline",
				Recording.of("nbh_banbury-alliance").with("assessedOn", "2020-07-01").draft().variables());
		Answer seen = as("north-recorder").send("""
				{ commissioner(odsCode: "10Q") { neighbourhoods { id assessments { nodes { status } } } } }""");
		List<String> withDrafts = seen.data("/commissioner/neighbourhoods")
			.valueStream()
			.filter((each) -> each.path("assessments").toString().contains("DRAFT"))
			.map((each) -> each.path("id").asString())
			.toList();
		assertThat(withDrafts).containsExactly("nbh_banbury-alliance", "nbh_nora");
	}

}
