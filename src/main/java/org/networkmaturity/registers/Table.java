package org.networkmaturity.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ExcelReaderException;

/**
 * A file, or a sheet of one, as rows.
 *
 * @param name what it is called, for a person
 * @param content reads it from its first row
 */
record Table(String name, Content content) {

	/**
	 * Reads the rows one after the other, so that no more than one is in memory.
	 */
	interface Content {

		/**
		 * Opens the file.
		 * @return its rows; to be closed
		 * @throws IOException where it cannot be read
		 */
		Stream<Row> open() throws IOException;

	}

	/**
	 * Reads rows.
	 * @param reading what to do with them
	 * @param <T> what comes of it
	 * @return that
	 * @throws WrongFileException where the file cannot be read
	 */
	<T> T read(Function<Stream<Row>, T> reading) {
		try (Stream<Row> rows = this.content.open()) {
			return reading.apply(rows);
		}
		catch (IOException | UncheckedIOException | ExcelReaderException ex) {
			throw new WrongFileException("%s cannot be read: %s".formatted(this.name, ex.getMessage()), ex);
		}
	}

}
