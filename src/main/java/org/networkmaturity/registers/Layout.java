package org.networkmaturity.registers;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Period;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.directory.RegisteredNetwork;

/**
 * How a register is laid out, and what its rows say.
 *
 * @param <R> what a row says
 * @param name what it is called, for a person
 * @param columns how many columns it has
 * @param spare how many cells at the end of a row may be missing, as in a workbook
 * @param header what the first cell says where the first row is a header; null where
 * there is none
 * @param headless whether a first row that is no header looks as though it were of this
 * kind
 * @param reading reads a row; null where the row is not of the kind that is imported
 */
record Layout<R>(String name, int columns, int spare, @Nullable String header, Predicate<Row> headless,
		Function<Row, @Nullable R> reading) {

	private static final Pattern PRACTICE_CODE = Pattern.compile("[A-HJ-NP-WY]\\d{5}");

	private static final Pattern COMMISSIONER_CODE = Pattern.compile("[A-Z0-9]{3,5}");

	private static final String NO_NETWORK = "U";

	private static final String GP_PRACTICE = "4";

	private static final DateTimeFormatter COMPACT_DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter EXTRACT_DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("ddMMMuuuu")
		.toFormatter(Locale.ENGLISH)
		.withResolverStyle(ResolverStyle.STRICT);

	/** Practices: the ODS file epraccur, of which only GP practices count. */
	static final Layout<RegisteredPractice> PRACTICES = new Layout<>("epraccur", 27, 0, null, (row) -> true,
			Layout::practice);

	/** Networks: the first sheet of the ODS file ePCN, or the report of it. */
	static final Layout<RegisteredPcn> NETWORKS = new Layout<>("PCN details", 12, 6, "PCN Code",
			(row) -> Neighbourhood.NETWORK_CODE.matcher(row.cells().getFirst()).matches(), Layout::network);

	/**
	 * Who is in which network: the second sheet of the ODS file ePCN, or the report of
	 * it.
	 */
	static final Layout<RegisteredMembership> MEMBERSHIPS = new Layout<>("PCN core partner details", 11, 6,
			"Partner Organisation Code", (row) -> row.cells().get(4).startsWith(NO_NETWORK), Layout::membership);

	/**
	 * Registered list sizes: Patients Registered at a GP Practice, all ages and sexes.
	 */
	static final Layout<RegisteredListSize> LIST_SIZES = new Layout<>("gp-reg-pat-prac-all", 10, 0, "PUBLICATION",
			(row) -> false, Layout::listSize);

	/**
	 * Whether a table looks as though it were laid out so.
	 * @param first its first row
	 * @return whether it does
	 */
	boolean fits(Row first) {
		return first.cells().size() == this.columns && (isHeader(first) || this.headless.test(first));
	}

	/**
	 * A row with as many cells as there are columns; a workbook leaves empty ones at the
	 * end out.
	 * @param row the row
	 * @return the row
	 * @throws WrongFileException where it has more cells, or too few for any such row
	 */
	Row full(Row row) {
		int cells = row.cells().size();
		if (cells > this.columns || cells < this.columns - this.spare) {
			throw new WrongFileException("has %d columns, and %s has %d".formatted(cells, this.name, this.columns));
		}
		List<String> full = new ArrayList<>(row.cells());
		full.addAll(Collections.nCopies(this.columns - cells, ""));
		return new Row(row.line(), full);
	}

	boolean isHeader(Row row) {
		return this.header != null && row.cells().getFirst().replaceAll("\\s+", " ").equalsIgnoreCase(this.header);
	}

	private static @Nullable RegisteredPractice practice(Row row) {
		if (!row.cells().get(25).equals(GP_PRACTICE)) {
			return null;
		}
		String code = row.code(0, PRACTICE_CODE, "practice");
		String commissioner = row.code(14, COMMISSIONER_CODE, "commissioner");
		Period open = row.period(10, COMPACT_DAY);
		return new RegisteredPractice(
				code, new PracticeDetails(row.text(1, "name"), row.textOrNull(9), status(row.text(12, "status")),
						open.from(), open.to(), Commissioner.idOf(commissioner)),
				Commissioner.of(commissioner, commissioner));
	}

	private static PracticeStatus status(String code) {
		return switch (code) {
			case "A" -> PracticeStatus.ACTIVE;
			case "C" -> PracticeStatus.CLOSED;
			case "D" -> PracticeStatus.DORMANT;
			case "P" -> PracticeStatus.PROPOSED;
			default -> throw new RefusedRowException("The status is none of A, C, D and P");
		};
	}

	private static RegisteredPcn network(Row row) {
		String code = row.code(0, Neighbourhood.NETWORK_CODE, "network");
		String commissioner = row.code(2, COMMISSIONER_CODE, "commissioner");
		return new RegisteredPcn(code,
				new RegisteredNetwork(row.text(1, "name"), Commissioner.idOf(commissioner), row.period(4, COMPACT_DAY)),
				Commissioner.of(commissioner, Objects.requireNonNullElse(row.textOrNull(3), commissioner)));
	}

	private static @Nullable RegisteredMembership membership(Row row) {
		if (row.cells().get(4).equals(NO_NETWORK)) {
			return null;
		}
		return new RegisteredMembership(row.code(0, PRACTICE_CODE, "practice"),
				row.code(4, Neighbourhood.NETWORK_CODE, "network"), row.period(8, COMPACT_DAY));
	}

	private static @Nullable RegisteredListSize listSize(Row row) {
		if (!row.cells().get(7).equals("ALL") || !row.cells().get(8).equals("ALL")) {
			return null;
		}
		String patients = row.text(9, "number of patients");
		if (!patients.matches("\\d{1,7}")) {
			throw new RefusedRowException("The number of patients is none");
		}
		return new RegisteredListSize(row.code(5, PRACTICE_CODE, "practice"),
				new ListSize(row.day(1, EXTRACT_DAY, "extract date"), Integer.parseInt(patients)));
	}

}
