package org.networkmaturity.registers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Imports what one kind of register says.
 *
 * @param <R> what a row says
 */
interface RegisterImporter<R> {

	/**
	 * What the rows are about, in the plural.
	 * @return such as practices
	 */
	String kind();

	/**
	 * What a row is about. Rows about the same thing are imported together.
	 * @param value what the row says
	 * @return a code
	 */
	String key(R value);

	/**
	 * Imports some rows.
	 * @param batch the rows, by what they are about
	 * @param verdicts what becomes of each is noted here
	 * @throws OptimisticLockingFailureException where somebody else changed something
	 * first; to be run again
	 */
	void run(Map<String, List<Entry<R>>> batch, Verdicts<R> verdicts);

	/**
	 * What all rows of a batch say.
	 * @param batch the rows, by what they are about
	 * @param <R> what a row says
	 * @return what each says
	 */
	static <R> Stream<R> values(Map<String, List<Entry<R>>> batch) {
		return batch.values().stream().flatMap(List::stream).map(Entry::value);
	}

}
