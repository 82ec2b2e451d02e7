package org.networkmaturity.registers;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.networkmaturity.mutation.Races;

/**
 * Imports files.
 */
class RegisterImport {

	private final RegisterStore store;

	private final RegisterStore rehearsal;

	private final Races races;

	private final Clock clock;

	RegisterImport(RegisterStore store, RegisterStore rehearsal, Races races, Clock clock) {
		this.store = store;
		this.rehearsal = rehearsal;
		this.races = races;
		this.clock = clock;
	}

	/**
	 * Imports files: first practices, then networks, then who is in them, then list
	 * sizes, in whatever order they are named.
	 * @param files the files
	 * @param dryRun whether nothing is to be written
	 * @param out where to say how it goes
	 * @throws WrongFileException where one of them is none that can be imported; nothing
	 * was written then
	 */
	void run(List<Path> files, boolean dryRun, PrintWriter out) {
		Report report = new Report(out, this.clock);
		RegisterStore target = dryRun ? this.rehearsal : this.store;
		CommissionerRegistration commissioners = new CommissionerRegistration(target, report);
		Map<Table, Optional<Row>> unknown = new LinkedHashMap<>();
		files.stream()
			.map(Tables::in)
			.flatMap(List::stream)
			.forEach((table) -> unknown.put(table, table.read(Stream::findFirst)));
		List<Register<?>> registers = new ArrayList<>();
		registers.addAll(read(unknown, Layout.PRACTICES, new PracticeDetailsImporter(target, commissioners)));
		registers.addAll(read(unknown, Layout.NETWORKS, new NetworkImporter(target, commissioners, this.clock)));
		registers.addAll(read(unknown, Layout.MEMBERSHIPS, new MembershipImporter(target, this.clock)));
		registers.addAll(read(unknown, Layout.LIST_SIZES, new ListSizeImporter(target, this.clock)));
		if (!unknown.isEmpty()) {
			throw new WrongFileException(
					"%s is none of epraccur (27 columns), the PCN details (12), the PCN core partner details (11) and gp-reg-pat-prac-all (10, with a header)"
						.formatted(unknown.keySet().iterator().next().name()));
		}
		registers.forEach((register) -> register.run(this.races, report));
		report.finish(dryRun);
	}

	private static <R> List<Register<R>> read(Map<Table, Optional<Row>> unknown, Layout<R> layout,
			RegisterImporter<R> importer) {
		List<Table> known = unknown.entrySet()
			.stream()
			.filter((each) -> each.getValue().filter(layout::fits).isPresent())
			.map(Map.Entry::getKey)
			.toList();
		known.forEach(unknown::remove);
		return known.stream().map((table) -> Register.read(table, layout, importer)).toList();
	}

}
