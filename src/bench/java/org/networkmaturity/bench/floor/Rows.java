package org.networkmaturity.bench.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Reads documents by hand.
 */
final class Rows {

	private Rows() {
	}

	/**
	 * Reads a document, field by field.
	 * @param reader where it is
	 * @param field is told each field's name, and reads or skips its value
	 */
	static void document(BsonReader reader, Consumer<String> field) {
		reader.readStartDocument();
		while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
			field.accept(reader.readName());
		}
		reader.readEndDocument();
	}

	static <T> List<T> list(BsonReader reader, Function<BsonReader, T> element) {
		List<T> list = new ArrayList<>();
		reader.readStartArray();
		while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
			list.add(element.apply(reader));
		}
		reader.readEndArray();
		return list;
	}

	static LocalDate day(BsonReader reader) {
		return LocalDate.ofInstant(Instant.ofEpochMilli(reader.readDateTime()), ZoneOffset.UTC);
	}

	/**
	 * Has a driver read rows as they are sent.
	 *
	 * @param getEncoderClass what a row is
	 * @param read reads one
	 * @param <T> a row
	 */
	record RowCodec<T>(Class<T> getEncoderClass, Function<BsonReader, T> read) implements Codec<T> {

		@Override
		public T decode(BsonReader reader, DecoderContext context) {
			return this.read.apply(reader);
		}

		@Override
		public void encode(BsonWriter writer, T value, EncoderContext context) {
			throw new UnsupportedOperationException("Rows are only read");
		}

		@Override
		public Class<T> getEncoderClass() {
			return this.getEncoderClass;
		}

	}

}
