package org.networkmaturity.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes registers as they are published.
 *
 * @param folder where to
 */
record EnglandWriter(Path folder) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final List<String> NETWORK_COLUMNS = List.of("PCN Code", "PCN Name", "Current Sub ICB Loc Code",
			"Sub ICB Location", "Open Date", "Close Date", "Address Line 1", "Address Line 2", "Address Line 3",
			"Address Line 4", "Address Line 5", "Postcode");

	private static final List<String> MEMBERSHIP_COLUMNS = List.of("Partner\nOrganisation\nCode", "Partner\nName",
			"Practice\nParent\nSub ICB Loc Code", "Practice\nParent\nSub ICB Loc Name", "PCN Code", "PCN Name",
			"PCN Parent\nSub ICB Loc Code", "PCN Parent\nSub ICB Loc Name", "Practice to PCN\nRelationship\nStart Date",
			"Practice to PCN\nRelationship\nEnd Date", "Practice Sub ICB Loc and PCN Sub ICB Loc Match ");

	private static final String LIST_SIZE_COLUMNS = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS";

	void write(List<England.Practice> practices, List<England.Network> networks, List<England.Membership> memberships,
			List<England.ListSize> listSizes) throws IOException {
		List<List<String>> details = networks.stream().map(EnglandWriter::row).toList();
		List<List<String>> partners = memberships.stream().map(EnglandWriter::row).toList();
		quoted("epraccur.csv", practices.stream().map(EnglandWriter::row).toList());
		quoted("ePCN details.csv", details);
		quoted("ePCN partners.csv", partners);
		try (OutputStream file = Files.newOutputStream(this.folder.resolve("ePCN.xlsx"));
				Workbook workbook = new Workbook(file, "England", "1.0")) {
			sheet(workbook.newWorksheet("PCNDetails"), NETWORK_COLUMNS, details);
			sheet(workbook.newWorksheet("PCN Core Partner Details"), MEMBERSHIP_COLUMNS, partners);
		}
		List<String> lines = new ArrayList<>(List.of(LIST_SIZE_COLUMNS));
		listSizes.forEach((each) -> lines.add(String.join(",", row(each))));
		write("gp-reg-pat-prac-all.csv", lines);
	}

	private static List<String> row(England.Practice practice) {
		String setting = practice.general() ? "4" : String.valueOf(practice.number() % 4 * 3);
		return List.of(practice.code(), practice.name(), "Y63", "Q74", "THE OLD MILL", "1 MADE-UP STREET", "NOWHERE",
				"", "", practice.postcode(), practice.status().equals("P") ? "20300101" : "19740401",
				day(practice.closed()), practice.status(), "B", practice.commissioner(), "20130401", "", "01632 960000",
				"", "", "", "0", "", practice.commissioner(), "", setting, "");
	}

	private static List<String> row(England.Network network) {
		return List.of(network.code(), network.name(), network.commissioner(),
				EnglandNames.commissioner(network.commissioner()), day(network.opened()), day(network.closed()),
				"THE OLD MILL", "", "", "NOWHERE", "", "ZZ1 1QQ");
	}

	private static List<String> row(England.Membership membership) {
		String theirs = membership.practice().commissioner();
		String its = membership.network().commissioner();
		return List.of(membership.practice().code(), membership.practice().name(), theirs,
				EnglandNames.commissioner(theirs), membership.network().code(), membership.network().name(), its,
				EnglandNames.commissioner(its), day(membership.from()), day(membership.to()),
				theirs.equals(its) ? "TRUE" : "FALSE");
	}

	private static List<String> row(England.ListSize size) {
		return List.of("GP_PRAC_PAT_LIST", "01JAN2021", "GP", size.practice().commissioner(), "E38000000",
				size.practice().code(), size.practice().postcode(), "ALL", "ALL", String.valueOf(size.patients()));
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? DateTimeFormatter.BASIC_ISO_DATE.format(day) : "";
	}

	private void quoted(String name, List<List<String>> rows) throws IOException {
		write(name, rows.stream().map((row) -> row.stream().collect(Collectors.joining("\",\"", "\"", "\""))).toList());
	}

	private void write(String name, List<String> lines) throws IOException {
		Files.writeString(this.folder.resolve(name), String.join("\r\n", lines) + "\r\n", WINDOWS);
	}

	private static void sheet(Worksheet sheet, List<String> header, List<List<String>> rows) {
		List<List<String>> all = new ArrayList<>(Collections.singletonList(header));
		all.addAll(rows);
		for (int row = 0; row < all.size(); row++) {
			for (int column = 0; column < header.size(); column++) {
				String text = all.get(row).get(column);
				if (text.equals("TRUE") || text.equals("FALSE")) {
					sheet.value(row, column, Boolean.valueOf(text));
				}
				else if (!text.isEmpty()) {
					sheet.value(row, column, text);
				}
			}
		}
	}

}
