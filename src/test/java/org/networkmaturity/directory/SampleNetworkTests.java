package org.networkmaturity.directory;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample network is what its sources say.
 */
class SampleNetworkTests extends ApiTest {

	private Answer read(String query) {
		return as("front-end").send(query);
	}

	@Test
	void theSampleIsOxfordshireAsItIs() {
		Answer network = as("front-end").operation("NetworkOverview", Map.of("commissioner", "10Q"));
		assertThat(network.texts("/commissioner/localities", "/name")).containsExactly("City", "North", "North East",
				"South East", "South West", "West");
		assertThat(network.data("/commissioner/localities")
			.valueStream()
			.mapToInt((each) -> each.path("neighbourhoods").size())).containsExactly(5, 3, 2, 3, 5, 2);
		assertThat(network.texts("/commissioner/federations", "/name")).containsExactly("Abingdon Health Federation",
				"OxFed", "PML", "SEOX");
		assertThat(network.data("/commissioner/federations/0/practiceCount").asInt()).as("around Abingdon")
			.isEqualTo(6);
		assertThat(network.data("/commissioner/federations/0/population").asInt())
			.isEqualTo(5010 + 3348 + 12137 + 9659 + 17207 + 17761);
	}

	@Test
	void federationsAreAnotherCutThanLocalities() {
		Answer federations = read(
				"{ federations(filter: { commissioner: \"10Q\" }) { nodes { name neighbourhoods { locality { name } } } } }");
		assertThat(localities(federations, 0)).containsExactly("South West");
		assertThat(localities(federations, 1)).containsExactly("City");
		assertThat(localities(federations, 2)).containsExactlyInAnyOrder("North", "North East", "West", "South West");
		assertThat(localities(federations, 3)).containsExactly("South East");
	}

	private static List<String> localities(Answer answer, int federation) {
		return answer.texts("/federations/nodes/" + federation + "/neighbourhoods", "/locality/name")
			.stream()
			.distinct()
			.toList();
	}

	@Test
	void somersetsFederationsOf2012AreHistory() {
		Answer answer = read(
				"""
						{ federations(filter: { commissioner: "11X" }, first: 100) { nodes { name closedOn statedSizes { males females population }
						    then: practiceCount(asOf: "2012-04-01") people: population(asOf: "2012-04-01")
						    before: practiceCount(asOf: "2012-03-31") now: practiceCount none: population practices(asOf: "2012-04-01") { id } } }
						  atTheTime: federations(filter: { commissioner: "11X", asOf: "2019-09-30" }) { totalCount }
						  today: federations(filter: { commissioner: "11X", asOf: "2019-10-01" }) { totalCount }
						  commissioner(odsCode: "11X") { neighbourhoods(asOf: "2019-10-01") { id } } }""");
		assertThat(answer.data("/federations/nodes").size()).isEqualTo(9);
		assertThat(sum(answer, "/then")).isEqualTo(76);
		assertThat(sum(answer, "/people")).isEqualTo(544_328);
		assertThat(sum(answer, "/statedSizes/0/males")).isEqualTo(267_995);
		assertThat(sum(answer, "/statedSizes/0/females")).isEqualTo(276_333);
		assertThat(sum(answer, "/before") + sum(answer, "/now") + sum(answer, "/none")).isZero();
		assertThat(answer.texts("/federations/nodes", "/closedOn")).containsOnly("2019-09-30");
		assertThat(answer.data("/atTheTime/totalCount").asInt()).isEqualTo(9);
		assertThat(answer.data("/today/totalCount").asInt()).isZero();
		assertThat(answer.data("/commissioner/neighbourhoods").size()).isEqualTo(13);
	}

	private static int sum(Answer answer, String of) {
		return answer.texts("/federations/nodes", of).stream().mapToInt(Integer::parseInt).sum();
	}

	@Test
	void eastLeicestershireAndRutlandHasOneFederationOverSixLocalities() {
		Answer answer = read(
				"""
						{ commissioner(odsCode: "03W") { localities { name neighbourhoods(asOf: "2019-10-01") { name practices(asOf: "2019-10-01") { odsCode } } }
						    federations { practiceCount practices { odsCode neighbourhood { name } } } }
						  washbrook: practice(odsCode: "C82079") { mergers { name practices { odsCode status } continuesAs { odsCode } } }
						  twoShires: practice(odsCode: "C82036") { status mergers { id name on practices { odsCode } continuesAs { odsCode } } }
						  outside: practice(odsCode: "C82005") { federation { name } neighbourhood { federation { name } } } }""");
		assertThat(answer.texts("/commissioner/localities", "/name")).containsExactly("Harborough", "North Blaby",
				"Oadby & Wigston", "Rutland", "SLAM", "South Blaby & Lutterworth");
		assertThat(answer.data("/commissioner/federations/0/practiceCount").asInt()).isEqualTo(30);
		assertThat(answer.texts("/washbrook/mergers/0/practices", "/status")).containsExactly("ACTIVE", "ACTIVE");
		assertThat(answer.data("/washbrook/mergers/0/continuesAs").isNull()).as("both kept their codes").isTrue();
		assertThat(answer.data("/twoShires/mergers/0/on").asString()).isEqualTo("2019-04-01");
		assertThat(answer.texts("/twoShires/mergers/0/practices", "/odsCode")).containsExactly("C82036", "C82001");
		assertThat(answer.data("/twoShires/mergers/0/continuesAs/odsCode").asString()).isEqualTo("C82001");
		assertThat(read("{ node(id: \"" + answer.data("/twoShires/mergers/0/id").asString() + "\") { __typename } }")
			.data("/node/__typename")
			.asString()).isEqualTo("PracticeMerger");
		assertThat(answer.data("/outside/federation").isNull()).as("in a neighbourhood, and in no federation").isTrue();
		assertThat(answer.data("/outside/neighbourhood/federation/name").asString()).isEqualTo("ELR GP Federation");
	}

}
