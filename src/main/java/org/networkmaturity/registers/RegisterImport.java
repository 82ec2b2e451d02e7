package org.networkmaturity.registers;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
		List<Table> tables = files.stream().map(Tables::in).flatMap(List::stream).toList();
		Set<Table> unknown = new LinkedHashSet<>(tables);
		List<Register<?>> registers = new ArrayList<>();
		registers.addAll(read(tables, unknown, Layout.PRACTICES, new PracticeDetailsImporter(target, commissioners)));
		registers.addAll(read(tables, unknown, Layout.NETWORKS, new NetworkImporter(target, commissioners)));
		registers.addAll(read(tables, unknown, Layout.MEMBERSHIPS, new MembershipImporter(target)));
		registers.addAll(read(tables, unknown, Layout.LIST_SIZES, new ListSizeImporter(target)));
		if (!unknown.isEmpty()) {
			throw new WrongFileException(
					"%s is none of epraccur (27 columns), the PCN details (12), the PCN core partner details (11) and gp-reg-pat-prac-all (10, with a header)"
						.formatted(unknown.iterator().next().name()));
		}
		registers.forEach((register) -> register.run(this.races, report));
		report.finish(dryRun);
	}

	private static <R> List<Register<R>> read(List<Table> tables, Set<Table> unknown, Layout<R> layout,
			RegisterImporter<R> importer) {
		List<Register<R>> registers = new ArrayList<>();
		for (Table table : tables) {
			if (unknown.contains(table) && table.read(Stream::findFirst).filter(layout::fits).isPresent()) {
				registers.add(Register.read(table, layout, importer));
				unknown.remove(table);
			}
		}
		return registers;
	}

}
