package org.networkmaturity.limits;

/**
 * How large a part of an operation is. Whatever would not fit an int counts as the
 * largest: fragments that spread each other multiply.
 *
 * @param depth how deep its fields lie in each other
 * @param width how many fields it has at its top
 * @param fields how many it has in all
 * @param aliases how many of them have an alias
 * @param directives how many directives it has
 * @param list how many items its longest list has
 * @param text how many characters its longest text has
 */
record SelectionSize(int depth, int width, int fields, int aliases, int directives, int list, int text) {

	static final SelectionSize NOTHING = new SelectionSize(0, 0, 0, 0, 0, 0, 0);

	static SelectionSize ofDirectives(int directives) {
		return new SelectionSize(0, 0, 0, 0, directives, 0, 0);
	}

	static SelectionSize ofInput(InputSize input) {
		return new SelectionSize(0, 0, 0, 0, 0, input.list(), input.text());
	}

	/**
	 * This and another beside it.
	 * @param other the other
	 * @return both
	 */
	SelectionSize and(SelectionSize other) {
		return new SelectionSize(Math.max(this.depth, other.depth), sum(this.width, other.width),
				sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				sum(this.directives, other.directives), Math.max(this.list, other.list),
				Math.max(this.text, other.text));
	}

	/**
	 * This as what a field selects.
	 * @param aliased whether the field has an alias
	 * @return the field with it
	 */
	SelectionSize within(boolean aliased) {
		return new SelectionSize(this.depth + 1, 1, sum(this.fields, 1), sum(this.aliases, aliased ? 1 : 0),
				this.directives, this.list, this.text);
	}

	private static int sum(int one, int other) {
		return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
	}

}
