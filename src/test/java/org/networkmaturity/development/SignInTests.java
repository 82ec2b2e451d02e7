package org.networkmaturity.development;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the reference page gets a token for whoever uses it: authorization code with PKCE,
 * in a browser that keeps cookies.
 */
class SignInTests extends ApiTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String VERIFIER = "a-verifier-of-at-least-43-characters-that-nobody-guesses";

	private static final String EVERYTHING = "openid " + Role.READER.scope() + " " + Role.RECORDER.scope() + " "
			+ Role.AGREER.scope() + " " + Role.RETURN_READER.scope() + " " + Role.DIRECTORY_MANAGER.scope();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private HttpResponse<String> get(String address) throws Exception {
		return this.browser.send(
				HttpRequest.newBuilder(URI.create(url()).resolve(address)).header("Accept", "text/html").build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(URI.create(url()).resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String encoded(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static String to(HttpResponse<?> answer) {
		assertThat(answer.statusCode()).isEqualTo(302);
		return Http.header(answer, "Location");
	}

	private static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(1);
	}

	private String authorize() throws Exception {
		String challenge = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
		return "/oauth2/authorize?" + encoded(Map.of("response_type", "code", "client_id", "reference-page",
				"redirect_uri", url() + "/", "scope", EVERYTHING, "state", "abc", "nonce", "n-1", "code_challenge",
				challenge, "code_challenge_method", "S256"));
	}

	private HttpResponse<String> choose(String person) throws Exception {
		String csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", get("/oauth2/sign-in").body());
		return post("/oauth2/sign-in", Map.of("person", person, "_csrf", csrf));
	}

	private String code(String person) throws Exception {
		assertThat(to(get(authorize()))).endsWith("/oauth2/sign-in");
		String back = to(get(to(choose(person))));
		assertThat(back).startsWith(url() + "/?").contains("state=abc");
		return found("code=([^&]+)", back);
	}

	private HttpResponse<String> exchange(String code, String verifier) throws Exception {
		return post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "reference-page",
				"redirect_uri", url() + "/", "code", code, "code_verifier", verifier));
	}

	private JsonNode tokens(String person) throws Exception {
		HttpResponse<String> answer = exchange(code(person), VERIFIER);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	private static JsonNode claims(JsonNode answer, String token) {
		return JSON.readTree(Base64.getUrlDecoder().decode(answer.path(token).asString().split("\\.")[1]));
	}

	@Test
	void aPersonGetsTheTokenOfTheClientThatStandsForThem() throws Exception {
		JsonNode answer = tokens("west-recorder");
		JsonNode viewer = Api.withToken(url(), answer.path("access_token").asString())
			.operation("Viewer", Map.of())
			.data("/viewer");
		assertThat(viewer.path("actor").path("name").asString()).isEqualTo("The chair of the West locality");
		assertThat(viewer.path("localities").valueStream().map((locality) -> locality.path("name").asString()))
			.containsExactly("West");
		assertThat(claims(answer, "access_token").path("sub").asString()).isEqualTo("west-recorder");
		assertThat(claims(answer, "id_token").path("name").asString()).isEqualTo("The chair of the West locality");
		assertThat(claims(answer, "id_token").path("nonce").asString()).isEqualTo("n-1");
		assertThat(answer.path("expires_in").asInt()).isGreaterThan(28_000);
		assertThat(answer.has("refresh_token")).isFalse();
	}

	@Test
	void aTokenMayNothingThatThePersonMayNot() throws Exception {
		JsonNode answer = tokens("nhse");
		assertThat(answer.path("scope").asString().split(" ")).containsExactlyInAnyOrder("openid", Role.READER.scope(),
				Role.RETURN_READER.scope());
		assertThat(claims(answer, "access_token").path("scope").valueStream().map(JsonNode::asString))
			.containsExactlyInAnyOrder("openid", Role.READER.scope(), Role.RETURN_READER.scope());
	}

	@Test
	void whoHasTheCodeButNotTheVerifierGetsNothing() throws Exception {
		HttpResponse<String> refused = exchange(code("nhse"), VERIFIER + "x");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("invalid_grant").doesNotContain("access_token");
	}

	@Test
	void aRequestWithoutAProofKeyIsRefused() throws Exception {
		choose("nhse");
		assertThat(to(get(authorize().replaceAll("&?code_challenge(_method)?=[^&]*", ""))))
			.contains("error=invalid_request")
			.doesNotContain("code=");
	}

	@Test
	void aCodeGoesToTheAddressesOfThePageOnly() throws Exception {
		choose("nhse");
		HttpResponse<String> refused = get(authorize().replaceAll("redirect_uri=[^&]*",
				"redirect_uri=" + URLEncoder.encode("https://example.org/", StandardCharsets.UTF_8)));
		assertThat(refused.statusCode()).isEqualTo(400);
	}

	@Test
	void nobodySignsInWithoutTheFormOrAsSomebodyElse() throws Exception {
		assertThat(post("/oauth2/sign-in", Map.of("person", "nhse")).statusCode()).isEqualTo(403);
		assertThat(to(choose("auditor"))).endsWith("/oauth2/sign-in?error");
		assertThat(get("/oauth2/sign-in?error").body()).contains("There is nobody of this name.");
		assertThat(to(get(authorize()))).endsWith("/oauth2/sign-in");
	}

	@Test
	void theSignInPageNamesEverybodyAndRunsNoScript() throws Exception {
		HttpResponse<String> page = get("/oauth2/sign-in");
		assertThat(DemoPerson.ALL)
			.allSatisfy((person) -> assertThat(page.body()).contains(person.client().name(), person.client().id()));
		assertThat(page.body()).doesNotContain("<script");
		assertThat(Http.header(page, "Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'")
			.contains("form-action 'self'");
	}

	@Test
	void theSessionIsTheIssuersOnly() throws Exception {
		assertThat(Http.header(get("/oauth2/sign-in"), "Set-Cookie")).contains("Path=/oauth2", "HttpOnly",
				"SameSite=Strict");
		tokens("oxfordshire");
		HttpResponse<String> unsigned = post("/graphql", Map.of());
		assertThat(unsigned.statusCode()).isEqualTo(401);
		assertThat(unsigned.headers().map()).doesNotContainKey("Set-Cookie");
	}

	@Test
	void whoSignsOutIsAskedAgain() throws Exception {
		String token = tokens("oxfordshire").path("id_token").asString();
		assertThat(to(get(authorize()))).as("still signed in").startsWith(url() + "/?code=");
		String out = "/oauth2/sign-out?"
				+ encoded(Map.of("id_token_hint", token, "post_logout_redirect_uri", url() + "/"));
		assertThat(to(get(out))).isEqualTo(url() + "/");
		assertThat(to(get(authorize()))).endsWith("/oauth2/sign-in");
	}

	@Test
	void whoSignsOutOfAnIssuerThatKnowsThemNoMoreComesBackToThePage() throws Exception {
		assertThat(to(get("/oauth2/sign-out?id_token_hint=of-before-the-restart"))).endsWith("/");
	}

}
