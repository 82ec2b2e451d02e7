package org.networkmaturity.registers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.io.input.BOMInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Opens files as tables.
 */
final class Tables {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();

	private Tables() {
	}

	/**
	 * The tables of a file.
	 * @param file a workbook, or comma-separated values in UTF-8 or Windows' Western code
	 * page
	 * @return one for each visible sheet, or one
	 * @throws WrongFileException where it cannot be read
	 */
	static List<Table> in(Path file) {
		String name = file.getFileName().toString();
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new WrongFileException("There is no file " + file + ", or it may not be read");
		}
		try {
			return isWorkbook(file) ? sheets(file, name) : List.of(new Table(name, csv(file, charset(file))));
		}
		catch (IOException ex) {
			throw new WrongFileException("%s cannot be read: %s".formatted(name, ex.getMessage()), ex);
		}
	}

	private static boolean isWorkbook(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			byte[] start = content.readNBytes(4);
			return start.length == 4 && ReadableWorkbook.isOOXMLZipHeader(start);
		}
	}

	private static List<Table> sheets(Path file, String name) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
			return workbook.getSheets()
				.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
				.map((sheet) -> new Table(name + ", sheet " + sheet.getName(), sheet(file, sheet.getIndex())))
				.toList();
		}
		catch (ExcelReaderException ex) {
			throw new WrongFileException("%s is no workbook that can be read".formatted(name), ex);
		}
	}

	private static Table.Content sheet(Path file, int index) {
		return () -> {
			ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
			return workbook.getSheet(index)
				.orElseThrow()
				.openStream()
				.map(Tables::row)
				.filter((row) -> !row.cells().stream().allMatch(String::isEmpty))
				.onClose(() -> close(workbook));
		};
	}

	private static Row row(org.dhatim.fastexcel.reader.Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			cells.add(Objects.requireNonNullElse(row.getCellText(i), ""));
		}
		return new Row(row.getRowNum(), cells);
	}

	private static Table.Content csv(Path file, Charset charset) {
		return () -> {
			CSVParser parser = CSVParser.parse(BOMInputStream.builder().setPath(file).get(), charset, FORMAT);
			return parser.stream()
				.map((line) -> new Row(parser.getCurrentLineNumber(), line.toList()))
				.onClose(() -> close(parser));
		};
	}

	private static void close(Closeable content) {
		try {
			content.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Charset charset(Path file) throws IOException {
		CharBuffer decoded = CharBuffer.allocate(8192);
		try (Reader reader = Channels.newReader(Files.newByteChannel(file), StandardCharsets.UTF_8.newDecoder(), -1)) {
			while (reader.read(decoded) >= 0) {
				decoded.clear();
			}
			return StandardCharsets.UTF_8;
		}
		catch (CharacterCodingException ex) {
			return Charset.forName("windows-1252");
		}
	}

}
