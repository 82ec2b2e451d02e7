package org.networkmaturity.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom the API takes the bearer of a token for, by the shape of the token.
 */
class TokenProfileTests extends TokenTest {

	private static final String READER = "\"roles\":[\"READER\"]}";

	private static final String NOBODY = "\"organisation\":null},";

	private static Map<String, @Nullable Object> cis2(Object... changes) {
		Map<String, Object> practitioner = Map.of("person_orgid", "555254239107", "person_roleid", "555254240100",
				"org_code", "10Q", "role_name", "\"Clinical\":\"Clinical Provision\":\"Clinical Practitioner\"",
				"role_code", "S8000:G8000:R8000", "activities", List.of("Amend Patient Demographics"), "activity_codes",
				List.of("B0825"));
		Map<String, Object> support = Map.of("person_orgid", "555254239108", "person_roleid", "555254242102",
				"org_code", "11X", "role_name", "\"Support\":\"Systems Support\":\"Systems Support\"", "role_code",
				"S8001:G8005:R8015");
		return merged(Map.of("sub", "910000000001", "uid", "910000000001", "name", "A clinical practitioner", "acr",
				"AAL3_ANY", "id_assurance_level", "3", "selected_roleid", "555254240100", "nhsid_nrbac_roles",
				List.of(support, practitioner)), changes);
	}

	private static Map<String, @Nullable Object> entra(Object... changes) {
		return merged(
				Map.of("ver", "2.0", "oid", "690222be-ff1a-4d56-abd1-7e4f7d38e474", "sub",
						"HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ", "tid", "4a1c", "name", "A recorder", "azp",
						"client", "scp", "Maturity.Read", "roles", List.of("Maturity.Recorder"), "groups",
						List.of("8ce3b24d-65e1-4b9f-8f0f-94e5a4f0b7c6", "0f8fad5b-d9cb-469f-a165-70867728950e")),
				changes);
	}

	private static Map<String, @Nullable Object> merged(Map<String, Object> claims, Object... changes) {
		Map<String, @Nullable Object> all = new HashMap<>(claims);
		for (int i = 0; i < changes.length; i += 2) {
			all.put((String) changes[i], (changes[i + 1] != "nothing") ? changes[i + 1] : null);
		}
		return all;
	}

	@Test
	void tokensOfSeveralIssuersAreAcceptedSideBySide() {
		assertThat(viewer(PLAIN.token(Map.of("sub", "front-end", "scope", "maturity:read"))))
			.isEqualTo("{\"actor\":{\"subject\":\"issuer-5:front-end\",\"name\":null," + NOBODY + READER);
		assertThat(as("front-end").send("{ viewer { actor { subject } } }").data("/viewer/actor/subject").asString())
			.isEqualTo("front-end");
	}

	@Test
	void claimsAreFoundByPathsAndByNamesWithDotsInThem() {
		assertThat(viewer(ACME.token(Map.of("person", Map.of("id", 7, "display.name", "A recorder"), "realm_access",
				Map.of("roles", List.of("Recorder of maturity", "offline_access")), "scope", "openid maturity:agree",
				"https://example.org/organisations", "loc_10q-north 10Q"))))
			.isEqualTo("{\"actor\":{\"subject\":\"issuer-1:7\",\"name\":\"A recorder\","
					+ "\"organisation\":\"loc_10q-north\"},\"roles\":[\"READER\",\"RECORDER\",\"AGREER\"]}");
		assertThat(viewer(ACME
			.token(Map.of("person.id", "by name", "person", Map.of("id", "by path"), "scope", List.of("maturity:read"),
					"realm_access", "nothing", "https://example.org/organisations", List.of(Map.of("code", "10Q"))))))
			.isEqualTo("{\"actor\":{\"subject\":\"issuer-1:by name\",\"name\":null," + NOBODY + READER);
	}

	@Test
	void aTokenMayBeSignedOnAnEllipticCurveAndCallItselfAnAccessToken() {
		assertThat(
				viewer(ACME.token(new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("at+jwt")).build(),
						Map.of("person.id", "x", "scope", "maturity:read"))))
			.contains(READER);
	}

	@Test
	void aCis2WorkerActsInTheSelectedRoleForItsOrganisation() {
		assertThat(viewer(CIS2.token(cis2())))
			.isEqualTo("{\"actor\":{\"subject\":\"issuer-2:910000000001\",\"name\":\"A clinical practitioner\","
					+ "\"organisation\":\"10Q\"},\"roles\":[\"READER\",\"RECORDER\"]}");
		assertThat(Api.withToken(url(), CIS2.token(cis2()))
			.operation("RecordBaseline", Recording.of("nbh_rural-west").draft().variables())
			.problems("recordBaseline")).isEmpty();
	}

	@Test
	void aCis2WorkerWhoSelectedNothingThatIsThereActsInNoRole() {
		Map<String, String> only = Map.of("person_roleid", "555254240100", "org_code", "10Q", "role_code",
				"S8000:G8000:R8000");
		for (Map<String, @Nullable Object> claims : List.of(cis2("selected_roleid", "nothing"),
				cis2("selected_roleid", "555254240199"), cis2("selected_roleid", ""),
				cis2("selected_roleid", List.of("555254240100")), cis2("nhsid_nrbac_roles", "nothing"),
				cis2("nhsid_nrbac_roles", List.of()), cis2("nhsid_nrbac_roles", "555254240100"),
				cis2("nhsid_nrbac_roles", List.of("555254240100")), cis2("nhsid_nrbac_roles", List.of(only, only)),
				cis2("nhsid_nrbac_roles", List.of(only), "selected_roleid", "nothing"),
				cis2("scope", "openid maturity:read", "selected_roleid", "nothing"))) {
			Answer answer = Api.withToken(url(), CIS2.token(claims)).send("{ viewer { roles } }");
			assertThat(answer.status()).as("%s", claims).isEqualTo(403);
			assertThat(answer.errors()).containsExactly("FORBIDDEN");
		}
	}

	@Test
	void anotherRoleOfTheSameCis2WorkerIsForAnotherOrganisation() {
		assertThat(Api.withToken(url(), CIS2.token(cis2("selected_roleid", "555254242102")))
			.send("{ viewer { roles } }")
			.status()).isEqualTo(403);
		Map<String, Object> both = Map.of("person_roleid", "1", "org_code", "11X", "role_code", "S8000:G8000:R8000");
		assertThat(viewer(CIS2.token(cis2("selected_roleid", "1", "nhsid_nrbac_roles", List.of(both)))))
			.contains("\"organisation\":\"11X\"}," + READER);
	}

	@Test
	void anEntraUserHasAppRolesAndDelegatedScopesAndTheOrganisationsOfKnownGroups() {
		assertThat(viewer(ENTRA.token(entra())))
			.isEqualTo("{\"actor\":{\"subject\":\"issuer-3:690222be-ff1a-4d56-abd1-7e4f7d38e474\","
					+ "\"name\":\"A recorder\",\"organisation\":\"10Q\"},\"roles\":[\"READER\",\"RECORDER\"]}");
		assertThat(viewer(ENTRA.token(entra("roles", "nothing")))).endsWith(READER);
		assertThat(viewer(ENTRA.token(entra("roles", List.of("maturity:read", "audit:read"), "scp", "nothing", "name",
				"nothing", "idtyp", "app"))))
			.endsWith("\"roles\":[\"READER\",\"AUDITOR\"]}");
	}

	@Test
	void anEntraUserInTooManyGroupsIsInNone() {
		Map<String, Object> sources = Map.of("src1", Map.of("endpoint", "https://graph.example.org/getMemberObjects"));
		assertThat(viewer(ENTRA
			.token(entra("groups", "nothing", "_claim_names", Map.of("groups", "src1"), "_claim_sources", sources))))
			.contains(NOBODY);
		assertThat(viewer(ENTRA.token(entra("groups", "nothing", "hasgroups", true)))).contains(NOBODY);
		assertThat(viewer(ENTRA.token(entra("groups", List.of("8ce3b24d-65e1-4b9f-8f0f-94e5a4f0b7c6")))))
			.contains(NOBODY);
	}

}
