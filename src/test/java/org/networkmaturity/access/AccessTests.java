package org.networkmaturity.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTests extends ApiTest {

	@Test
	void withoutATokenItIs401WithAGraphQlErrorAndAChallenge() {
		Answer answer = Api.withToken(url(), null).send("{ commissioners { name } }");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.errors()).containsExactly("UNAUTHORIZED");
		assertThat(answer.body().has("data")).isFalse();
		assertThat(answer.headers().firstValue("WWW-Authenticate")).get().asString().startsWith("Bearer");
		assertThat(answer.headers().firstValue("Content-Type")).get()
			.asString()
			.startsWith("application/graphql-response+json");
	}

	@Test
	void aTokenThatNobodySignedIs401() {
		String unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYWxsb3J5Iiwic2NvcGUiOiJtYXR1cml0eTpyZWFkIn0.";
		for (String token : List.of("nonsense", unsigned)) {
			Answer answer = Api.withToken(url(), token).send("{ commissioners { name } }");
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.errors()).containsExactly("UNAUTHORIZED");
			assertThat(answer.headers().firstValue("WWW-Authenticate")).get().asString().contains("invalid_token");
		}
	}

	@Test
	void theViewerSeesWhatTheTokenMayDoAndForWhom() {
		Answer recorder = viewer("north-recorder");
		assertThat(recorder.data("/viewer/actor").toString()).contains("north-recorder",
				"A recorder of the North locality", "loc_10q-north");
		assertThat(recorder.data("/viewer/roles").valueStream().map((role) -> role.asString()))
			.containsExactly("READER", "RECORDER", "AGREER");
		assertThat(recorder.texts("/viewer/commissioners", "/name")).isEmpty();
		assertThat(recorder.texts("/viewer/localities", "/name")).containsExactly("North");
		assertThat(recorder.texts("/viewer/federations", "/name")).isEmpty();
		Answer manager = viewer("oxfordshire");
		assertThat(manager.data("/viewer/roles").size()).isEqualTo(7);
		assertThat(manager.texts("/viewer/commissioners", "/odsCode")).containsExactly("10Q");
		assertThat(manager.texts("/viewer/localities", "/name")).hasSize(6);
		assertThat(manager.texts("/viewer/federations", "/name")).hasSize(4);
		Answer reader = viewer("front-end");
		assertThat(reader.data("/viewer/actor/organisation").isNull()).isTrue();
		assertThat(reader.texts("/viewer/localities", "/name")).isEmpty();
		assertThat(viewer("somerset").texts("/viewer/commissioners", "/odsCode")).containsExactly("11X");
		assertThat(viewer("nhse").data("/viewer/roles").toString()).isEqualTo("[\"READER\",\"RETURN_READER\"]");
		assertThat(viewer("auditor").data("/viewer/roles").toString()).isEqualTo("[\"READER\",\"AUDITOR\"]");
	}

	@Test
	void theViewerReachesWhatEachOfTheirOrganisationsReaches() {
		assertThat(reach("com_10Q")).isEqualTo(reach("10Q")).hasSize(11).contains("10Q", "West", "OxFed");
		assertThat(reach("fed_11x-west-mendip")).containsExactly("West Mendip");
		assertThat(reach("loc_10q-west")).containsExactly("West");
		assertThat(reach("loc_10q-west", "fed_10q-pml", "loc_11x-somerset")).containsExactly("Somerset", "West", "PML");
		assertThat(reach("10q", "nbh_nora", "U95654", "K84010", "", "nobody")).isEmpty();
	}

	private List<String> reach(String... organisations) {
		Answer answer = viewer(as("somebody", Set.of(Role.READER), organisations));
		List<String> reach = new ArrayList<>(answer.texts("/viewer/commissioners", "/odsCode"));
		reach.addAll(answer.texts("/viewer/localities", "/name"));
		reach.addAll(answer.texts("/viewer/federations", "/name"));
		return reach;
	}

	private Answer viewer(String client) {
		return viewer(as(client));
	}

	private static Answer viewer(Api api) {
		return api.send("""
				{ viewer { actor { subject name organisation } roles commissioners { odsCode name } localities { name }
				           federations { name } } }""");
	}

	@Test
	void whatCannotBeParsedOrIsNotInTheSchemaIsABadRequest() {
		assertThat(as("front-end").send("{ commissioners {").errors()).containsExactly("BAD_REQUEST");
		assertThat(as("front-end").send("{ patients { name } }").errors()).containsExactly("BAD_REQUEST");
		assertThat(as("front-end").send("query($id: ID!) { node(id: $id) { id } }", Map.of()).errors())
			.containsExactly("BAD_REQUEST");
	}

	@Test
	void aBodyThatIsNoGraphQlRequestIsABadRequestThatSaysSo() {
		for (String body : List.of("{nonsense", "[]", "", "{}", "\"text\"", "{\"query\": 5, \"variables\": []}")) {
			Answer answer = as("front-end").post(body);
			assertThat(answer.status()).as(body).isEqualTo(400);
			assertThat(answer.errors()).as(body).containsExactly("BAD_REQUEST");
		}
	}

}
