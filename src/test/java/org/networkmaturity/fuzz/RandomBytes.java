package org.networkmaturity.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Bytes that are no request, or nearly one.
 */
final class RandomBytes {

	private static final List<String> LINES = List.of("POST /graphql HTTP/1.1", "GET /graphql?# HTTP/1.1",
			"GET /graphql?query=# HTTP/1.1", "GET /graphql?documentId=sha256:#&variables=# HTTP/1.1",
			"GET /downloads/nhse-feedback/#?from=# HTTP/1.1", "GET /x# HTTP/1.1", "# /graphql HTTP/1.1",
			"HEAD /graphql?query=# HTTP/1.1", "POST /graphql?# HTTP/1.1");

	private static final List<String> TYPES = List.of("application/json", "application/json;charset=#", "#",
			"application/graphql-response+json", "multipart/form-data; boundary=#");

	private static final List<String> HEADERS = List.of("Accept: #", "Accept: application/graphql-response+json;#=#",
			"If-None-Match: #", "If-None-Match: W/\"#\"", "Origin: #", "X-Correlation-ID: #", "Cookie: #=#", "#: #",
			"Accept-Language: #", "Content-Encoding: #", "X-Forwarded-Host: #", "Range: bytes=#", "DPoP: #");

	private final Random random;

	RandomBytes(Random random) {
		this.random = random;
	}

	/**
	 * A request.
	 * @param token what it is signed in with
	 * @return its bytes
	 */
	byte[] request(String token) {
		byte[] body = body();
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		line(request, pick(LINES));
		line(request, "Host: localhost");
		line(request, "Connection: close");
		line(request, "Authorization: Bearer " + token);
		line(request, "Content-Type: " + pick(TYPES));
		for (int i = this.random.nextInt(3); i > 0; i--) {
			line(request, pick(HEADERS));
		}
		line(request, (this.random.nextInt(10) == 0) ? "Content-Length: #" : "Content-Length: " + body.length);
		request.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
		request.writeBytes(body);
		return request.toByteArray();
	}

	private byte[] body() {
		byte[] noise = noise(this.random.nextInt(200));
		String start = pick(List.of("", "{", "{\"query\": \"", "{\"query\": \"{ __typename }\", \"variables\": ", "[",
				"{\"documentId\": \"sha256:", "\uFEFF{"));
		String end = pick(List.of("", "}", "\"}", "]}"));
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(noise);
		body.writeBytes(end.getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private byte[] noise(int length) {
		byte[] noise = new byte[length];
		this.random.nextBytes(noise);
		if (this.random.nextBoolean()) {
			for (int i = 0; i < length; i++) {
				noise[i] = (byte) (' ' + Math.floorMod(noise[i], 95));
			}
		}
		return noise;
	}

	/** Half of them keep to what a line may hold. */
	private void line(ByteArrayOutputStream request, String form) {
		for (char each : form.toCharArray()) {
			if (each == '#') {
				request.writeBytes(noise(this.random.nextInt(12)));
			}
			else {
				request.write(each);
			}
		}
		request.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
	}

	private String pick(List<String> items) {
		return items.get(this.random.nextInt(items.size()));
	}

}
