package org.networkmaturity.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.PersistedDocuments;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation of the contract with something changed in its text or its variables.
 */
final class ChangedOperation {

	private static final Pattern TOKEN = Pattern.compile("\\w+|\\.\\.\\.|[^\\s\\w]|\\s+");

	private static final List<String> FOREIGN = List.of("{", "}", "(", ")", "$", "@skip(if: true)", "...", "!", "[",
			"\"", "#", "null", "0", "__typename", "__schema { types { name } }", "mutation", "on", "\u0000", "é");

	private final Random random;

	private final RandomValues values;

	private ChangedOperation(Random random) {
		this.random = random;
		this.values = new RandomValues(random);
	}

	/**
	 * Changes a fixture's operation.
	 * @param fixture the fixture
	 * @param random what is changed and how
	 * @return a body to send
	 */
	static String of(Fixture fixture, Random random) {
		return new ChangedOperation(random).body(fixture);
	}

	private String body(Fixture fixture) {
		Map<String, @Nullable Object> variables = new HashMap<>(fixture.variables());
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		boolean inText = this.random.nextInt(3) == 0;
		if (inText) {
			body.put("query", changed(new ContractOperation(fixture.operation()).document()));
		}
		else {
			body.put("documentId", PersistedDocuments.id(fixture.operation()));
		}
		body.put("variables", inText ? variables : changedWithin(variables));
		return JsonMapper.shared().writeValueAsString(body);
	}

	private String changed(String text) {
		List<String> tokens = new ArrayList<>(TOKEN.matcher(text).results().map((match) -> match.group()).toList());
		for (int i = this.random.nextInt(3); i >= 0; i--) {
			int at = this.random.nextInt(tokens.size());
			switch (this.random.nextInt(4)) {
				case 0 -> tokens.remove(at);
				case 1 -> tokens.add(at, tokens.get(this.random.nextInt(tokens.size())));
				case 2 -> tokens.set(at, tokens.get(this.random.nextInt(tokens.size())));
				default -> tokens.add(at, this.values.pick(FOREIGN));
			}
		}
		return String.join("", tokens);
	}

	/** One of the values within, as deep as it lies, becomes another. */
	private @Nullable Object changed(@Nullable Object value) {
		return (this.random.nextInt(5) == 0) ? this.values.any() : changedWithin(value);
	}

	private @Nullable Object changedWithin(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> object when !object.isEmpty() -> {
				Map<Object, @Nullable Object> copy = new LinkedHashMap<>(object);
				Object key = this.values.pick(List.copyOf(object.keySet()));
				switch (this.random.nextInt(6)) {
					case 0 -> copy.remove(key);
					case 1 -> copy.put("other", this.values.any());
					default -> copy.put(key, changed(object.get(key)));
				}
				yield copy;
			}
			case List<?> list when !list.isEmpty() -> {
				List<@Nullable Object> copy = new ArrayList<>(list);
				int at = this.random.nextInt(copy.size());
				switch (this.random.nextInt(6)) {
					case 0 -> copy.remove(at);
					case 1 -> copy.add(copy.get(at));
					default -> copy.set(at, changed(copy.get(at)));
				}
				yield copy;
			}
			case null, default -> this.values.any();
		};
	}

}
