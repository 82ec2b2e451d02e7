package org.networkmaturity.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.development.DemoClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain HTTP, for tests of what surrounds an operation.
 */
public final class Http {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private Http() {
	}

	/**
	 * Sends a request as it is.
	 * @param method such as OPTIONS
	 * @param url where to
	 * @param body the body; null for none
	 * @param headers names and values in turn
	 * @return the answer, whatever it is
	 */
	public static HttpResponse<String> send(String method, String url, @Nullable String body, String... headers) {
		return send(url, method,
				(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody(),
				headers);
	}

	/**
	 * Posts a body without saying how large it is.
	 * @param url where to
	 * @param body the body
	 * @param headers names and values in turn
	 * @return the answer, whatever it is
	 */
	public static HttpResponse<String> sendInChunks(String url, String body, String... headers) {
		return send(url, "POST", HttpRequest.BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))), headers);
	}

	private static HttpResponse<String> send(String url, String method, HttpRequest.BodyPublisher body,
			String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Gets a new token from the development issuer.
	 * @param issuer where it is
	 * @param client the demo client
	 * @param scopes the scopes to ask for; none for all that the client has
	 * @return the token
	 */
	public static String token(String issuer, String client, String... scopes) {
		String basic = Base64.getEncoder()
			.encodeToString((client + ":" + DemoClient.SECRET).getBytes(StandardCharsets.UTF_8));
		String form = "grant_type=client_credentials"
				+ ((scopes.length > 0) ? "&scope=" + String.join("+", scopes) : "");
		String body = send("POST", issuer + "/oauth2/token", form, "Authorization", "Basic " + basic, "Content-Type",
				"application/x-www-form-urlencoded")
			.body();
		return JsonMapper.shared().readTree(body).path("access_token").asString();
	}

	/**
	 * A header of an answer.
	 * @param answer the answer
	 * @param name the header's name
	 * @return its value; empty where there is no such header
	 */
	public static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
