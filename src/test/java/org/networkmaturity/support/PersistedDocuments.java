package org.networkmaturity.support;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * The ids by which a front end sends its operations.
 */
public final class PersistedDocuments {

	private static final Pattern OPERATION = Pattern.compile("(?:query|mutation|subscription)\\s+(\\w+)");

	private static final Map<String, String> IDS = JsonMapper.shared()
		.readTree(Path.of("frontend-contract/persisted-documents.json"))
		.properties()
		.stream()
		.collect(Collectors.toMap((entry) -> operation(entry.getValue().asString()), Map.Entry::getKey));

	private PersistedDocuments() {
	}

	/**
	 * The id of an operation's document.
	 * @param operation the operation's name
	 * @return its id
	 */
	public static String id(String operation) {
		String id = IDS.get(operation);
		if (id == null) {
			throw new AssertionError(operation + " has no id: run npm run generate in frontend-contract");
		}
		return id;
	}

	/**
	 * The operation of a document.
	 * @param document a document with one
	 * @return its name
	 */
	static String operation(String document) {
		Matcher operation = OPERATION.matcher(document);
		if (!operation.find()) {
			throw new IllegalArgumentException("There is no named operation in " + document);
		}
		return operation.group(1);
	}

}
