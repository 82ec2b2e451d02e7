package org.networkmaturity.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Period;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipReconciliationTests {

	private static final LocalDate START = LocalDate.of(2019, 10, 1);

	private static LocalDate day(int offset) {
		return START.plusDays(offset);
	}

	private static NeighbourhoodMembership said(String network, int from, @Nullable Integer to) {
		return new NeighbourhoodMembership(network, day(from), (to != null) ? day(to) : null);
	}

	private static NeighbourhoodMembership registered(String network, int from, @Nullable Integer to) {
		NeighbourhoodMembership said = said(network, from, to);
		return new NeighbourhoodMembership(network, said.from(), said.to(), new Period(said.from(), said.to()));
	}

	private static List<NeighbourhoodMembership> reconciled(List<NeighbourhoodMembership> ours,
			NeighbourhoodMembership... said) {
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(ours, List.of(said));
		assertThat(outcome.refused()).isEmpty();
		return outcome.memberships();
	}

	private static List<String> days(List<NeighbourhoodMembership> memberships) {
		return memberships.stream()
			.map((each) -> "%s %d..%s".formatted(each.neighbourhoodId(), START.until(each.from(), ChronoUnit.DAYS),
					(each.to() != null) ? START.until(each.to(), ChronoUnit.DAYS) : ""))
			.toList();
	}

	@Test
	void aFirstFileIsTakenAsItIs() {
		assertThat(reconciled(List.of(), said("b", 100, null), said("a", 0, 99)))
			.containsExactly(registered("a", 0, 99), registered("b", 100, null));
	}

	@Test
	void aPracticeThatMovedKeepsItsHistory() {
		List<NeighbourhoodMembership> before = List.of(registered("a", 0, null));
		assertThat(reconciled(before, said("a", 0, 243), said("b", 244, null))).containsExactly(registered("a", 0, 243),
				registered("b", 244, null));
		assertThat(reconciled(before, said("b", 244, null))).as("a file of what holds now")
			.containsExactly(registered("a", 0, 243), registered("b", 244, null));
	}

	@Test
	void aDayOnWhichOneIsLeftForTheNextCountsForTheNext() {
		assertThat(days(reconciled(List.of(), said("a", 0, 100), said("b", 100, null)))).containsExactly("a 0..99",
				"b 100..");
	}

	@Test
	void oneWhoComesBackHasTwoTimesThere() {
		assertThat(days(reconciled(List.of(said("a", -300, null)), said("a", 0, 99), said("a", 500, null))))
			.containsExactly("a -300..99", "a 500..");
	}

	@Test
	void anEarlierDayThatPeopleEnteredCoversTheRegisters() {
		List<NeighbourhoodMembership> before = List.of(said("a", -300, null));
		assertThat(days(reconciled(before, said("a", 0, null)))).containsExactly("a -300..");
		assertThat(days(reconciled(reconciled(before, said("a", 0, null)), said("a", 0, 50))))
			.containsExactly("a -300..50");
		assertThat(days(reconciled(reconciled(before, said("a", 0, null)), said("a", -10, 50))))
			.containsExactly("a -300..50");
	}

	@Test
	void aMoveThatPeopleEnteredStaysWhateverTheRegisterSaysLater() {
		List<NeighbourhoodMembership> entered = List.of(registered("a", 0, null).until(day(99)), said("b", 100, null));
		assertThat(reconciled(entered, said("a", 0, null))).as("it lags behind").isEqualTo(entered);
		List<NeighbourhoodMembership> confirmed = reconciled(entered, said("a", 0, 130), said("b", 131, null));
		assertThat(days(confirmed)).containsExactly("a 0..99", "b 100..");
		assertThat(days(reconciled(confirmed, said("a", 0, 130), said("b", 131, 200), said("c", 201, null))))
			.as("and what it says beyond that is followed")
			.containsExactly("a 0..99", "b 100..200", "c 201..");
	}

	@Test
	void whatContradictsPeopleIsRefused() {
		List<NeighbourhoodMembership> entered = List.of(registered("a", 0, null).until(day(99)), said("b", 100, null));
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(entered,
				List.of(said("a", 0, 130), said("c", 131, null)));
		assertThat(outcome.refused()).containsOnlyKeys(1);
		assertThat(days(outcome.memberships())).containsExactly("a 0..99", "b 100..");
	}

	@Test
	void whatContradictsItselfIsRefused() {
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(List.of(),
				List.of(said("b", 50, null), said("a", 0, null)));
		assertThat(outcome.refused()).containsOnlyKeys(0);
		assertThat(days(outcome.memberships())).containsExactly("a 0..");
	}

	@Test
	void anOlderFileTakesNoHistoryAway() {
		List<NeighbourhoodMembership> moved = List.of(registered("a", 0, 243), registered("b", 244, null));
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(moved,
				List.of(said("a", 0, null)));
		assertThat(outcome.refused().get(0)).contains("older file");
		assertThat(outcome.memberships()).isEqualTo(moved);
	}

	@Test
	void aRowThatIsThereTwiceIsRefusedOnce() {
		MembershipReconciliation.Result outcome = MembershipReconciliation.reconcile(List.of(),
				List.of(said("a", 0, null), said("a", 0, null)));
		assertThat(outcome.refused().values()).containsExactly("This is in the file twice");
		assertThat(days(outcome.memberships())).containsExactly("a 0..");
	}

	@Test
	void aCorrectionReplacesWhatTheRegisterSaidBefore() {
		assertThat(days(reconciled(List.of(registered("a", 0, null)), said("b", 0, null)))).containsExactly("b 0..");
		assertThat(days(reconciled(List.of(registered("a", 0, 50), registered("b", 51, null)), said("a", 0, 80),
				said("b", 81, null))))
			.containsExactly("a 0..80", "b 81..");
	}

	@Property
	void nobodyIsInTwoNeighbourhoodsAndASecondTimeNothingChanges(@ForAll("files") List<List<Integer>> files) {
		List<NeighbourhoodMembership> ours = List.of();
		for (List<Integer> file : files) {
			ours = MembershipReconciliation.reconcile(ours, spells(file)).memberships();
			List<NeighbourhoodMembership> again = MembershipReconciliation.reconcile(ours, spells(file)).memberships();
			assertThat(again).isEqualTo(ours);
			areInOrder(ours);
		}
	}

	@Property
	void whatPeopleEnteredAndTheRegisterNeverSaidStaysToTheDay(@ForAll("files") List<List<Integer>> files,
			@ForAll("file") List<Integer> hand) {
		List<NeighbourhoodMembership> entered = MembershipReconciliation.reconcile(List.of(), spells(hand))
			.memberships()
			.stream()
			.map((each) -> new NeighbourhoodMembership(each.neighbourhoodId(), between(each.from()),
					(each.to() != null) ? between(each.to()) : null))
			.toList();
		List<NeighbourhoodMembership> ours = entered;
		for (List<Integer> file : files) {
			ours = MembershipReconciliation.reconcile(ours, spells(file)).memberships();
			areInOrder(ours);
			for (NeighbourhoodMembership each : entered) {
				assertThat(ours).anyMatch((other) -> other.neighbourhoodId().equals(each.neighbourhoodId())
						&& other.from().equals(each.from()) && (each.to() == null || each.to().equals(other.to())));
			}
		}
	}

	/**
	 * A day that no file says, nor the day before one that it says.
	 */
	private static LocalDate between(LocalDate day) {
		return START.plusDays(START.until(day, ChronoUnit.DAYS) | 2);
	}

	private static void areInOrder(List<NeighbourhoodMembership> memberships) {
		for (int i = 1; i < memberships.size(); i++) {
			LocalDate last = memberships.get(i - 1).to();
			assertThat(last).isNotNull().isBefore(memberships.get(i).from());
		}
	}

	@Provide
	Arbitrary<List<List<Integer>>> files() {
		return file().list().ofMinSize(1).ofMaxSize(4);
	}

	@Provide
	Arbitrary<List<Integer>> file() {
		return Arbitraries.integers().between(0, 60).list().ofMaxSize(8);
	}

	/**
	 * Pairs of numbers, each a network with the day on which it begins and how long it
	 * lasts.
	 */
	private static List<NeighbourhoodMembership> spells(List<Integer> numbers) {
		List<NeighbourhoodMembership> spells = new ArrayList<>();
		for (int i = 0; i + 1 < numbers.size(); i += 2) {
			int from = numbers.get(i) * 4;
			int length = numbers.get(i + 1);
			spells
				.add(said("abc".substring(length % 3, length % 3 + 1), from, (length > 40) ? null : from + length * 4));
		}
		return spells;
	}

}
