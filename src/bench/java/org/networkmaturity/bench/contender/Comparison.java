package org.networkmaturity.bench.contender;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.load.Connection;
import org.networkmaturity.bench.load.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sees that all contenders answer the same.
 */
public final class Comparison {

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * What differs from one call of a mutation to the next, and with the server's
	 * address.
	 */
	private static final Set<String> OF_THE_CALL = Set.of("agreedAt");

	private static final String OF_THE_SERVER = "xlsxUrl";

	private Comparison() {
	}

	/**
	 * What a contender answers.
	 * @param contender the contender
	 * @param question the question
	 * @param index about which of the things that it is asked about
	 * @return the data
	 * @throws IOException where it answers with errors
	 */
	public static JsonNode data(Contender contender, Question question, int index) throws IOException {
		try (Connection connection = new Connection(contender.port())) {
			Reply reply = connection.ask(contender.request(question, question.asked().get(index), null));
			if (reply.status() != 200) {
				throw new IOException("%s answers %s with %d: %s".formatted(contender.name(), question.name(),
						reply.status(), reply.text()));
			}
			JsonNode answer = JSON.readTree(reply.text());
			if (answer.has("errors") || !answer.path("data").isObject()) {
				throw new IOException(
						"%s answers %s with errors: %s".formatted(contender.name(), question.name(), reply.text()));
			}
			return answer.path("data");
		}
	}

	/**
	 * Where two answers differ.
	 * @param one an answer
	 * @param other another
	 * @param isMutation whether they are of two calls
	 * @return the first place, with what is there; null where they are the same
	 */
	public static @Nullable String difference(JsonNode one, JsonNode other, boolean isMutation) {
		return difference("data", one, other, isMutation);
	}

	private static @Nullable String difference(String place, JsonNode one, JsonNode other, boolean isMutation) {
		if (one.isNumber() && other.isNumber()) {
			return (one.decimalValue().compareTo(other.decimalValue()) == 0) ? null : said(place, one, other);
		}
		if (one.isObject() && other.isObject()) {
			Set<String> names = new TreeSet<>(one.propertyNames());
			names.addAll(other.propertyNames());
			for (String name : names) {
				if (name.equals(OF_THE_SERVER) || (isMutation && isOfTheCall(name, one.path(name)))) {
					continue;
				}
				String found = difference(place + "." + name, one.path(name), other.path(name), isMutation);
				if (found != null) {
					return found;
				}
			}
			return null;
		}
		if (one.isArray() && other.isArray() && one.size() == other.size()) {
			for (int i = 0; i < one.size(); i++) {
				String found = difference(place + "[" + i + "]", one.path(i), other.path(i), isMutation);
				if (found != null) {
					return found;
				}
			}
			return null;
		}
		return one.equals(other) ? null : said(place, one, other);
	}

	private static boolean isOfTheCall(String name, JsonNode value) {
		return OF_THE_CALL.contains(name) || (name.equals("id") && value.asString("").startsWith("asm_"));
	}

	private static String said(String place, JsonNode one, JsonNode other) {
		return "%s is %s and %s".formatted(place, brief(one), brief(other));
	}

	private static String brief(JsonNode value) {
		String text = value.isMissingNode() ? "absent" : value.toString();
		return text.substring(0, Math.min(text.length(), 300));
	}

}
