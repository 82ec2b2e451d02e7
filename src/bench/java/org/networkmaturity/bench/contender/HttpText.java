package org.networkmaturity.bench.contender;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * Requests as they go over the wire.
 */
final class HttpText {

	private static final JsonMapper JSON = JsonMapper.shared();

	private HttpText() {
	}

	static String json(Object value) {
		return JSON.writeValueAsString(value);
	}

	static byte[] get(String address, Map<String, String> headers) {
		return head("GET", address, headers).append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	static byte[] post(String address, Map<String, String> headers, Object body) {
		String text = json(body);
		return head("POST", address, headers).append("Content-Type: application/json\r\nContent-Length: ")
			.append(text.getBytes(StandardCharsets.UTF_8).length)
			.append("\r\n\r\n")
			.append(text)
			.toString()
			.getBytes(StandardCharsets.UTF_8);
	}

	private static StringBuilder head(String method, String address, Map<String, String> headers) {
		StringBuilder head = new StringBuilder(method).append(' ')
			.append(address)
			.append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		return head;
	}

}
