package org.networkmaturity.limits;

import java.util.Collection;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * How large a value of the input is, as a variable or as it stands in a document.
 *
 * @param list how many items its longest list has
 * @param text how many characters its longest text has
 */
record InputSize(int list, int text) {

	private static final InputSize SMALL = new InputSize(0, 0);

	static InputSize of(@Nullable Object value) {
		return switch (value) {
			case CharSequence text -> new InputSize(0, text.length());
			case Collection<?> list -> ofAll(list).and(new InputSize(list.size(), 0));
			case Map<?, ?> object -> ofAll(object.values());
			case StringValue text -> of(text.getValue());
			case ArrayValue list -> of(list.getValues());
			case ObjectValue object -> ofAll(object.getObjectFields().stream().map(ObjectField::getValue).toList());
			case null, default -> SMALL;
		};
	}

	static InputSize ofAll(Collection<?> values) {
		InputSize size = SMALL;
		for (Object value : values) {
			size = size.and(of(value));
		}
		return size;
	}

	private InputSize and(InputSize other) {
		return new InputSize(Math.max(this.list, other.list), Math.max(this.text, other.text));
	}

}
