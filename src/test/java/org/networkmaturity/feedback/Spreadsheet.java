package org.networkmaturity.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads comma-separated values as a spreadsheet program does: with LibreOffice where it
 * is installed, else with a library.
 */
final class Spreadsheet {

	private static final Logger logger = LoggerFactory.getLogger(Spreadsheet.class);

	private static final String TEXT_COLUMNS = IntStream.rangeClosed(1, 40)
		.mapToObj((column) -> column + "/2")
		.collect(Collectors.joining("/"));

	private Spreadsheet() {
	}

	static List<List<String>> read(Path csv) throws IOException, InterruptedException {
		boolean isInstalled = Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "soffice")));
		logger.info("Comma-separated values are read with {}",
				isInstalled ? "LibreOffice" : "Commons CSV, since there is no LibreOffice");
		return isInstalled ? withLibreOffice(csv) : withLibrary(csv);
	}

	private static List<List<String>> withLibreOffice(Path csv) throws IOException, InterruptedException {
		Path folder = Objects.requireNonNull(csv.toAbsolutePath().getParent());
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
				"--headless", "--infilter=CSV:44,34,76,1," + TEXT_COLUMNS, "--convert-to", "xlsx", "--outdir",
				folder.toString(), csv.toString())
			.inheritIO()
			.start();
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice did not finish");
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				folder.resolve(csv.getFileName().toString().replace(".csv", ".xlsx")).toFile());
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			List<Row> all = rows.toList();
			int columns = all.getFirst().getCellCount();
			return all.stream()
				.map((row) -> IntStream.range(0, columns).mapToObj((i) -> row.getCellAsString(i).orElse("")).toList())
				.toList();
		}
	}

	private static List<List<String>> withLibrary(Path csv) throws IOException {
		try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.EXCEL)) {
			return parser.stream().map(CSVRecord::toList).toList();
		}
	}

}
