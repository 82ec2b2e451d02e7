package org.networkmaturity.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook that the register of networks is published as.
 */
final class Workbook {

	private static final List<String> DETAILS = List.of("PCN Code", "PCN Name", "Current Sub ICB Loc Code",
			"Sub ICB Location", "Open Date", "Close Date", "Address Line 1", "Address Line 2", "Address Line 3",
			"Address Line 4", "Address Line 5", "Postcode");

	private static final List<String> PARTNERS = List.of("Partner\nOrganisation\nCode", "Partner\nName",
			"Practice\nParent\nSub ICB Loc Code", "Practice\nParent\nSub ICB Loc Name", "PCN Code", "PCN Name",
			"PCN Parent\nSub ICB Loc Code", "PCN Parent\nSub ICB Loc Name", "Practice to PCN\nRelationship\nStart Date",
			"Practice to PCN\nRelationship\nEnd Date", "Practice Sub ICB Loc and PCN Sub ICB Loc Match ");

	private Workbook() {
	}

	/**
	 * Writes one.
	 * @param file where to
	 * @param details the report of networks, whose rows it gets
	 * @param partners the report of their practices, likewise
	 * @return the file
	 */
	static Path of(Path file, Path details, Path partners) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "tests", "1.0")) {
			write(workbook.newWorksheet("PCNDetails"), DETAILS, details);
			write(workbook.newWorksheet("PCN Core Partner Details"), PARTNERS, partners);
		}
		return file;
	}

	private static void write(Worksheet sheet, List<String> header, Path report) throws IOException {
		for (int column = 0; column < header.size(); column++) {
			sheet.value(0, column, header.get(column));
		}
		try (CSVParser rows = CSVParser.parse(report, Charset.forName("windows-1252"), CSVFormat.DEFAULT)) {
			rows.forEach((row) -> {
				for (int column = 0; column < row.size(); column++) {
					String text = row.get(column);
					if (text.equals("TRUE") || text.equals("FALSE")) {
						sheet.value((int) row.getRecordNumber(), column, Boolean.valueOf(text));
					}
					else if (!text.isEmpty()) {
						sheet.value((int) row.getRecordNumber(), column, text);
					}
				}
			});
		}
	}

}
