package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.development.DemoClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A front end of the API: sends operations over HTTP with a token, and reads the answers.
 */
public final class Api {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<SignIn, String> TOKENS = new ConcurrentHashMap<>();

	private final String url;

	private final @Nullable SignIn signIn;

	private final @Nullable String token;

	private final boolean byId;

	private Api(String url, @Nullable SignIn signIn, @Nullable String token, boolean byId) {
		this.url = url;
		this.signIn = signIn;
		this.token = token;
		this.byId = byId;
	}

	/**
	 * Signs in at a development issuer.
	 * @param url where the API is
	 * @param issuer where the issuer is
	 * @param client the demo client
	 * @return a signed-in front end
	 */
	public static Api signedIn(String url, String issuer, String client) {
		return new Api(url, new SignIn(issuer, client), null, false);
	}

	/**
	 * Sends a token of the caller's own making, or none.
	 * @param url where the API is
	 * @param token the token; null for none
	 * @return a front end
	 */
	public static Api withToken(String url, @Nullable String token) {
		return new Api(url, null, token, false);
	}

	/**
	 * The same front end, but one that sends operations of the contract by their ids, as
	 * production has it.
	 * @return a front end
	 */
	public Api byId() {
		return new Api(this.url, this.signIn, this.token, true);
	}

	private static String token(SignIn signIn) {
		String basic = Base64.getEncoder()
			.encodeToString((signIn.client() + ":" + DemoClient.SECRET).getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(signIn.issuer() + "/oauth2/token"))
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
			.build();
		return JSON.readTree(exchange(request, HttpResponse.BodyHandlers.ofString()).body())
			.path("access_token")
			.asString();
	}

	/**
	 * Sends an operation.
	 * @param document its text
	 * @param variables its variables
	 * @return the answer, whatever it is
	 */
	public Answer send(String document, Map<String, ?> variables) {
		Map.Entry<String, String> sent = this.byId
				? Map.entry("documentId", PersistedDocuments.id(PersistedDocuments.operation(document)))
				: Map.entry("query", document);
		return post(JSON.writeValueAsString(Map.of(sent.getKey(), sent.getValue(), "variables", variables)));
	}

	/**
	 * Sends an operation without variables.
	 * @param document its text
	 * @return the answer, whatever it is
	 */
	public Answer send(String document) {
		return send(document, Map.of());
	}

	/**
	 * Sends an operation of the contract.
	 * @param operation its name
	 * @param variables its variables
	 * @return the answer, whatever it is
	 */
	public Answer operation(String operation, Map<String, ?> variables) {
		return send(new ContractOperation(operation).document(), variables);
	}

	/**
	 * Sends a body as it is.
	 * @param body anything
	 * @return the answer, whatever it is
	 */
	public Answer post(String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.url + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		HttpResponse<String> response = authorized(request, HttpResponse.BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.headers(), JSON.readTree(response.body()));
	}

	/**
	 * Downloads a file.
	 * @param address where it is
	 * @return what came
	 */
	public HttpResponse<byte[]> download(String address) {
		return authorized(HttpRequest.newBuilder(URI.create(address)).GET(), HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Signs in again where the token is refused: another issuer, with other keys, may
	 * have listened at the same port before.
	 */
	private <T> HttpResponse<T> authorized(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		if (this.signIn == null) {
			return exchange(authorize(request, this.token), handler);
		}
		String known = TOKENS.computeIfAbsent(this.signIn, Api::token);
		HttpResponse<T> response = exchange(authorize(request, known), handler);
		if (response.statusCode() != 401) {
			return response;
		}
		TOKENS.remove(this.signIn, known);
		return exchange(authorize(request, TOKENS.computeIfAbsent(this.signIn, Api::token)), handler);
	}

	private static HttpRequest authorize(HttpRequest.Builder request, @Nullable String token) {
		return ((token != null) ? request.setHeader("Authorization", "Bearer " + token) : request).build();
	}

	private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		try {
			return HTTP.send(request, handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record SignIn(String issuer, String client) {
	}

}
