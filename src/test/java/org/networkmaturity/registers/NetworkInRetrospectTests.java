package org.networkmaturity.registers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.directory.KnownNeighbourhood;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NetworkInRetrospect;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.NationalNetwork;
import org.networkmaturity.support.Recollections;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the network was on a day, as it was known at an instant, stays the same whatever
 * people and registers say afterwards.
 */
class NetworkInRetrospectTests extends RegisterTest {

	private static final List<String> CODES = List.of("10Q", "11X", "99A");

	private static final List<String> COMMISSIONERS = List.of("com_10Q", "com_11X", "com_99A");

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2019, 8, 1), LocalDate.of(2020, 6, 1),
			LocalDate.of(2021, 2, 1), LocalDate.of(2022, 4, 1), LocalDate.of(2024, 1, 1));

	private static final LocalDate LATE = DAYS.getLast();

	private static final String CROSS = "nbh_banbury-cross";

	private static final List<String> FURTHER = List.of(CROSS, "nbh_u99001", "nbh_nobodys");

	@Autowired
	private NetworkInRetrospect network;

	@Autowired
	private CommandCount commands;

	@TempDir
	private Path folder;

	private Recollections recollections;

	@BeforeEach
	void rememberTheSample() throws IOException {
		for (String name : List.of("epraccur", "pcn-details", "pcn-core-partner-details", "gp-reg-pat-prac-all")) {
			Files.copy(Path.of("src/test/resources/registers", name + ".csv"), file(name));
		}
		this.recollections = new Recollections(this.network, this.clock);
		remember();
	}

	private Path file(String name) {
		return this.folder.resolve(name + ".csv");
	}

	private Instant remember() {
		return this.recollections.remember(COMMISSIONERS, FURTHER, DAYS);
	}

	/**
	 * After something happened: what was known before is as it was, and something else is
	 * known now.
	 */
	private Instant changed(String what) {
		this.recollections.stillHold(what);
		Instant now = remember();
		assertThat(this.recollections.differing()).as("what is different after %s", what).isPositive();
		CODES.stream()
			.filter((code) -> this.commissioners.find(code) != null)
			.forEach((code) -> DAYS.forEach((day) -> this.recollections.agreeWith(as("front-end"), code, day)));
		return now;
	}

	private void importFile(String... names) {
		run(false, new PrintWriter(Writer.nullWriter()), List.of(names).stream().map(this::file).toList());
	}

	private Instant importChanged(String name, String from, String to) throws IOException {
		String text = Files.readString(file(name), StandardCharsets.ISO_8859_1);
		assertThat(text).contains(from);
		Files.writeString(file(name), text.replace(from, to), StandardCharsets.ISO_8859_1);
		importFile(name);
		return changed("%s instead of %s".formatted(to, from));
	}

	private Instant importAll() {
		importFile("epraccur", "pcn-details", "pcn-core-partner-details", "gp-reg-pat-prac-all");
		return changed("the import");
	}

	private void move(String practice, String to, String on) {
		assertThat(as("oxfordshire")
			.operation("MovePractice", Map.of("input", Map.of("practice", practice, "toNeighbourhoodId", to, "on", on)))
			.problems("movePractice")).isEmpty();
		changed("moving " + practice);
	}

	private void close(String id, String on) {
		assertThat(as("oxfordshire")
			.operation("CloseNeighbourhood", Map.of("input", Map.of("id", id, "on", on, "reason", "It is empty.")))
			.problems("closeNeighbourhood")).isEmpty();
		changed("closing " + id);
	}

	private String form(String name, String on, List<String> practices, List<String> formedFrom) {
		String id = as("oxfordshire")
			.operation("FormNeighbourhood",
					Map.of("input",
							Map.of("name", name, "commissioner", "10Q", "localityId", "loc_10q-west", "formedOn", on,
									"practices", practices, "formedFrom", formedFrom)))
			.data("/formNeighbourhood/neighbourhood/id")
			.asString();
		changed("forming " + name);
		return id;
	}

	private List<String> known(String commissionerId, LocalDate day, Instant knownAt) {
		return this.network.neighbourhoods(commissionerId, List.of(), day, knownAt)
			.stream()
			.map(NetworkInRetrospectTests::text)
			.toList();
	}

	private static String text(KnownNeighbourhood known) {
		return "%s %d".formatted(known.neighbourhood().name(), known.listSize());
	}

	@Test
	void whatPeopleDidIsKnownFromThenOn() {
		String witney = form("Witney", "2022-04-01", List.of("K84017", "K84072"), List.of("nbh_eynsham-and-witney"));
		move("K84010", "nbh_eynsham-and-witney", "2021-02-01");
		move("K84028", "nbh_banbury-alliance", "2021-02-01");
		close(CROSS, "2021-01-31");
		move("K84017", "nbh_rural-west", "2022-04-02");
		move("K84072", "nbh_rural-west", "2022-04-02");
		close(witney, "2022-04-01");
	}

	@Test
	void whatRegistersSaidIsKnownFromThenOn() throws IOException {
		importAll();
		importChanged("gp-reg-pat-prac-all", "ALL,ALL,31000", "ALL,ALL,29000");
		importChanged("pcn-details", "BANBURY GATES PCN", "Caf\u00e9 Gates PCN");
		importChanged("pcn-details", "\"10Q\",\"NHS BUCK", "\"11X\",\"NHS BUCK");
		importChanged("pcn-details", "\"20191001\"", "\"20190801\"");
		importChanged("pcn-core-partner-details", "\"20191001\",\"\",\"TRUE\"", "\"20190801\",\"20210331\",\"TRUE\"");
		importChanged("pcn-details", "\"20230331\"", "\"20201231\"");
		importChanged("gp-reg-pat-prac-all", "01JAN2021,GP,10Q,E38000136,K99002", "01JAN2020,GP,10Q,E38000136,K99002");
		importChanged("gp-reg-pat-prac-all", "ALL,ALL,29000", "ALL,ALL,31000");
	}

	@Test
	void peopleAndRegistersAfterEachOther() throws IOException {
		importAll();
		move("K99001", CROSS, "2021-02-01");
		importChanged("gp-reg-pat-prac-all", "ALL,ALL,31000", "ALL,ALL,1");
		String gates = form("New Gates", "2022-04-01", List.of("K99001", "K84028"), List.of(CROSS));
		Files.writeString(file("pcn-details"),
				"\"U99003\",\"NEW GATES PCN\",\"10Q\",\"NHS OXFORDSHIRE\",\"20220501\"" + ",\"\"".repeat(7) + "\n");
		importFile("pcn-details");
		changed("a code");
		close(CROSS, "2022-03-31");
		importChanged("pcn-details", "\"NEW GATES PCN\",\"10Q\"", "\"NEWER GATES PCN\",\"11X\"");
		assertThat(this.neighbourhoods.getAll(List.of(gates))).extracting(Neighbourhood::commissionerId)
			.containsExactly("com_11X");
	}

	@Test
	void aSecondImportAndAMoveThatIsRefusedLeaveNothingToRemember() {
		importAll();
		List<Practice> stored = this.practices.stored(List.of("K99001", "K99002"));
		importFile("epraccur", "pcn-details", "pcn-core-partner-details", "gp-reg-pat-prac-all");
		as("oxfordshire").operation("MovePractice",
				Map.of("input", Map.of("practice", "K99001", "toNeighbourhoodId", "nbh_u99001", "on", "2021-02-01")));
		assertThat(this.practices.stored(List.of("K99001", "K99002"))).containsExactlyInAnyOrderElementsOf(stored);
		assertThat(stored).allSatisfy((practice) -> assertThat(practice.earlierMemberships()).hasSize(1));
	}

	@Test
	void aNetworkIsFoundWhereItBelongedAndUnderTheNameItHad() throws IOException {
		Instant imported = importAll();
		Instant moved = importChanged("pcn-details", "\"BANBURY GATES PCN\",\"10Q\"", "\"SOMERSET GATES PCN\",\"11X\"");
		LocalDate day = LocalDate.of(2021, 2, 1);
		assertThat(known("com_10Q", day, imported)).contains("BANBURY GATES PCN 31000");
		assertThat(known("com_11X", day, imported)).noneMatch((each) -> each.contains("GATES"));
		assertThat(known("com_10Q", day, moved)).noneMatch((each) -> each.contains("GATES"));
		assertThat(known("com_11X", day, moved)).contains("SOMERSET GATES PCN 31000");
		assertThat(known("com_10Q", day, Instant.EPOCH)).as("the sample is known since ever")
			.contains("Banbury Cross 40125")
			.noneMatch((each) -> each.contains("GATES"));
	}

	@Test
	void furtherOnesAreThereWhenTheyWereKnownThoughTheyDidNotExist() {
		Instant before = remember();
		Instant imported = importAll();
		List<String> wanted = List.of(CROSS, "nbh_u99002", "nbh_nobodys");
		assertThat(this.network.neighbourhoods("com_nobody", wanted, LATE, before))
			.extracting(NetworkInRetrospectTests::text)
			.containsExactly("Banbury Cross 40125");
		assertThat(this.network.neighbourhoods("com_nobody", wanted, LATE, imported))
			.extracting(NetworkInRetrospectTests::text)
			.as("by name, and on a day after it closed")
			.containsExactly("Banbury Cross 40125", "NEW AREA PCN 12000");
		assertThat(this.network.neighbourhoods("com_99A", List.of(), LATE, imported)).isEmpty();
	}

	@Test
	void allOfEnglandTakesTwoQueriesLikeACounty() {
		importAll();
		this.commands.take();
		this.network.neighbourhoods("com_10Q", FURTHER, LATE, this.clock.instant());
		assertThat(this.commands.take()).containsExactly("find", "find");
		int before = this.network.neighbourhoods("com_10Q", List.of(), LATE, this.clock.instant()).size();
		List<Neighbourhood> more = NationalNetwork.neighbourhoods("com_10Q", DAYS.getFirst());
		this.neighbourhoods.addWhereAbsent(more);
		this.practices.addWhereAbsent(NationalNetwork.practices(more));
		this.commands.take();
		List<KnownNeighbourhood> england = this.network.neighbourhoods("com_10Q", List.of(), LATE,
				this.clock.instant());
		assertThat(this.commands.take().stream().filter((command) -> command.equals("find"))).hasSize(2);
		assertThat(england).hasSize(before + more.size());
		assertThat(england).filteredOn((each) -> each.neighbourhood().name().startsWith("England"))
			.extracting(KnownNeighbourhood::listSize)
			.containsOnly(5 * 8_000);
	}

}
