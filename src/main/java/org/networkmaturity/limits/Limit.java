package org.networkmaturity.limits;

/**
 * What is limited, and how a request that asks for more is told so.
 */
public enum Limit {

	/** How deep fields lie in each other. */
	DEPTH("depth",
			"The operation asks for fields %2$s levels deep; the most is %1$s: ask for what lies deeper by its id"),

	/** Aliases, in fragments wherever they are spread. */
	ALIASES("aliases", "The operation has %2$s aliases; the most is %1$s: send several requests"),

	/** Fields of Query or Mutation. */
	ROOT_FIELDS("rootFields",
			"The operation asks for %2$s fields of its root; the most is %1$s: send several requests"),

	/** Fields, in fragments wherever they are spread. */
	FIELDS("fields", "The operation asks for %2$s fields; the most is %1$s: send several requests"),

	/** Directives, in fragments wherever they are spread. */
	DIRECTIVES("directives", "The operation has %2$s directives; the most is %1$s: leave some out"),

	/** Tokens of a document: names, values and punctuation, but no spaces and commas. */
	TOKENS("tokens", "The document has %2$s tokens; the most is %1$s: send several requests"),

	/** Variables that are sent. */
	VARIABLES("variables",
			"The request has %2$s variables; the most is %1$s: leave out what the operation does not need"),

	/** Items of one list, in variables or in the document. */
	LIST("list", "A list has %2$s items; the most is %1$s: send it in parts"),

	/** Characters of one text, in variables or in the document. */
	TEXT("text", "A text has %2$s characters; the most is %1$s: shorten it"),

	/** Bytes of a body. */
	BODY("body", "The body has %2$s bytes; the most is %1$s: send less at a time"),

	/** What an operation costs, before it is executed. */
	COST("cost",
			"The operation would cost %2$s; the most is %1$s: ask for shorter pages, or for less inside each. "
					+ "@cost and @listSize in the schema say what counts"),

	/** Values of one answer. */
	VALUES("values",
			"The answer would hold %2$s values; the most is %1$s: ask for fewer at a time, with less inside each");

	private final String key;

	private final String message;

	Limit(String key, String message) {
		this.key = key;
		this.message = message;
	}

	/**
	 * How programs call it.
	 * @return the name in an error's extensions
	 */
	String key() {
		return this.key;
	}

	String message(String allowed, String asked) {
		return this.message.formatted(allowed, asked);
	}

}
