package org.networkmaturity.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.mutation.Races;

/**
 * A file, or a sheet of one, that was read whole and found to be what it seems to be.
 *
 * @param <R> what a row says
 */
final class Register<R> {

	private static final int BATCH = 500;

	private final Table table;

	private final RegisterImporter<R> importer;

	private final Map<String, List<Entry<R>>> entries = new LinkedHashMap<>();

	private final Map<Long, String> refused = new LinkedHashMap<>();

	private int leftOut;

	private int rows;

	private Register(Table table, RegisterImporter<R> importer) {
		this.table = table;
		this.importer = importer;
	}

	/**
	 * Reads a table.
	 * @param table the table
	 * @param layout how it is laid out
	 * @param importer imports its rows
	 * @param <R> what a row says
	 * @return the register
	 * @throws WrongFileException where the table is not laid out so, or nothing in it can
	 * be imported
	 */
	static <R> Register<R> read(Table table, Layout<R> layout, RegisterImporter<R> importer) {
		Register<R> register = new Register<>(table, importer);
		table.read((rows) -> {
			rows.forEach((row) -> register.read(row, layout));
			return register;
		});
		if (register.entries.isEmpty()) {
			throw new WrongFileException(
					"%s seems to be %s, and has no row that can be imported".formatted(table.name(), layout.name()));
		}
		return register;
	}

	private void read(Row row, Layout<R> layout) {
		if (this.rows == 0 && layout.isHeader(row)) {
			return;
		}
		this.rows++;
		try {
			R value = layout.reading().apply(layout.full(row));
			if (value != null) {
				this.entries.computeIfAbsent(this.importer.key(value), (key) -> new ArrayList<>())
					.add(new Entry<>(row.line(), value));
			}
			else {
				this.leftOut++;
			}
		}
		catch (RefusedRowException ex) {
			this.refused.put(row.line(), ex.reason());
		}
		catch (WrongFileException ex) {
			throw new WrongFileException("%s, line %d, %s".formatted(this.table.name(), row.line(), ex.getMessage()));
		}
	}

	/**
	 * Imports its rows in batches.
	 * @param races runs a batch again that somebody else was faster than
	 * @param report hears of each row
	 */
	void run(Races races, Report report) {
		this.refused.forEach((line, reason) -> report.refuse(this.importer.kind(), this.table, line, reason));
		report.count(this.importer.kind(), Outcome.LEFT_OUT, this.leftOut);
		List<Map.Entry<String, List<Entry<R>>>> all = List.copyOf(this.entries.entrySet());
		int done = this.refused.size() + this.leftOut;
		for (int from = 0; from < all.size(); from += BATCH) {
			Map<String, List<Entry<R>>> batch = new LinkedHashMap<>();
			all.subList(from, Math.min(from + BATCH, all.size()))
				.forEach((each) -> batch.put(each.getKey(), each.getValue()));
			Verdicts<R> verdicts = new Verdicts<>();
			races.run(() -> {
				this.importer.run(batch, verdicts);
				return true;
			});
			verdicts.tell(this.importer.kind(), this.table, report);
			done += batch.values().stream().mapToInt(List::size).sum();
			report.progress(this.table, done, this.rows);
		}
	}

}
