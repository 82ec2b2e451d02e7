package org.networkmaturity.registers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes registers as they are published.
 *
 * @param folder where to
 */
record EnglandWriter(Path folder) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String LIST_SIZE_COLUMNS = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS";

	void write(List<England.Practice> practices, List<England.Network> networks, List<England.Membership> memberships,
			List<England.ListSize> listSizes) throws IOException {
		quoted("epraccur.csv", practices.stream().map(EnglandWriter::row).toList());
		Path details = quoted("ePCN details.csv", networks.stream().map(EnglandWriter::row).toList());
		Path partners = quoted("ePCN partners.csv", memberships.stream().map(EnglandWriter::row).toList());
		Workbook.of(this.folder.resolve("ePCN.xlsx"), details, partners);
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

	private Path quoted(String name, List<List<String>> rows) throws IOException {
		return write(name,
				rows.stream().map((row) -> row.stream().collect(Collectors.joining("\",\"", "\"", "\""))).toList());
	}

	private Path write(String name, List<String> lines) throws IOException {
		return Files.writeString(this.folder.resolve(name), String.join("\r\n", lines) + "\r\n", WINDOWS);
	}

}
