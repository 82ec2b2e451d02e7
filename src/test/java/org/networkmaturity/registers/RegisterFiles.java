package org.networkmaturity.registers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of the national registers, found in a folder by what they are called.
 *
 * @param epraccur practices
 * @param epcn networks and who is in them, as a workbook
 * @param listSizes list sizes
 * @param reports what the workbook says as comma-separated values; empty where the folder
 * has none
 */
record RegisterFiles(Path epraccur, Path epcn, Path listSizes, List<Path> reports) {

	/** Names a folder with real files, for tests to use in the place of made-up ones. */
	private static final String FOLDER = "registers.folder";

	/**
	 * The files that a system property names a folder of, or else made-up ones.
	 * @param folder where made-up ones may be written
	 * @return the files
	 */
	static RegisterFiles realOrMadeUp(Path folder) throws IOException {
		String real = System.getProperty(FOLDER, "");
		if (!real.isBlank()) {
			return in(Path.of(real));
		}
		England.writeTo(folder);
		return in(folder);
	}

	private static RegisterFiles in(Path folder) throws IOException {
		return new RegisterFiles(only(folder, "epraccur*.csv"), only(folder, "ePCN*.xlsx"),
				only(folder, "gp-reg-pat*.csv"), all(folder, "ePCN*.csv"));
	}

	private static Path only(Path folder, String pattern) throws IOException {
		List<Path> found = all(folder, pattern);
		if (found.size() != 1) {
			throw new IllegalArgumentException("There must be one file %s in %s".formatted(pattern, folder));
		}
		return found.getFirst();
	}

	private static List<Path> all(Path folder, String pattern) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files
				.filter((file) -> folder.getFileSystem().getPathMatcher("glob:" + pattern).matches(file.getFileName()))
				.sorted()
				.toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * The files with the workbook, in an order in which they cannot be imported one by
	 * one.
	 * @return three files
	 */
	List<Path> withWorkbook() {
		return List.of(this.listSizes, this.epcn, this.epraccur);
	}

	/**
	 * All files, so that what the workbook says is there twice if there are reports.
	 * @return the files
	 */
	List<Path> everything() {
		return Stream.concat(this.reports.reversed().stream(), withWorkbook().stream()).toList();
	}

}
