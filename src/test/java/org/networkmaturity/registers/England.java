package org.networkmaturity.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A made-up England as large as the real one, with what is odd in the registers:
 * practices that change their network, some on one and the same day, some that leave and
 * come back, networks that close, and rows about what is not there. It is the same every
 * time, and has no code in common with the sample network.
 */
final class England {

	private static final int COMMISSIONERS = 110;

	private static final int FIRST_NETWORKS = 1_250;

	private static final int NETWORKS = 1_310;

	private static final int OTHER_ORGANISATIONS = 6_150;

	private static final int PRACTICES = 8_200;

	private static final int IN_NETWORKS = 6_800;

	private static final LocalDate START = LocalDate.of(2019, 10, 1);

	private static final List<LocalDate> CHANGES = List.of(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 1),
			LocalDate.of(2020, 10, 1), LocalDate.of(2021, 4, 1), LocalDate.of(2022, 7, 1));

	private final Random random = new Random(2019);

	private final List<Practice> practices = IntStream.range(0, PRACTICES + OTHER_ORGANISATIONS)
		.mapToObj(England::practice)
		.toList();

	private final List<Network> networks = IntStream.range(0, NETWORKS).mapToObj(England::network).toList();

	private final List<Membership> memberships = new ArrayList<>();

	private final List<ListSize> listSizes = new ArrayList<>();

	private England() {
		IntStream.range(0, IN_NETWORKS).forEach(this::join);
		refusedMemberships();
		Collections.shuffle(this.memberships, this.random);
		this.practices.subList(0, IN_NETWORKS)
			.stream()
			.filter((practice) -> practice.number() % 34 != 0)
			.forEach((practice) -> this.listSizes.add(new ListSize(practice, patients())));
		IntStream.range(0, 20)
			.forEach((i) -> this.listSizes.add(new ListSize(practice(PRACTICES + OTHER_ORGANISATIONS - 10 + i), 1)));
	}

	/**
	 * Writes its registers into a folder.
	 * @param folder the folder
	 */
	static void writeTo(Path folder) throws IOException {
		England england = new England();
		new EnglandWriter(folder).write(england.practices, england.networks, england.memberships, england.listSizes);
	}

	private static Practice practice(int number) {
		String code = "ABCDEFGHJKLMNPQRSTUVW".charAt(number % 21) + "9%04d".formatted(number / 21);
		if (number >= PRACTICES) {
			return new Practice(number, code, "A", null, commissioner(number % COMMISSIONERS), false);
		}
		String status = (number < IN_NETWORKS || number % 28 == 0) ? "A" : (number % 4 == 0) ? "D" : "C";
		int formerCommissioners = (number % 9 == 0) ? COMMISSIONERS : 0;
		return new Practice(number, code, (number % 900 == 0) ? "P" : status,
				status.equals("C") ? START.minusDays(number) : null,
				commissioner(number * COMMISSIONERS / IN_NETWORKS + formerCommissioners), true);
	}

	private static Network network(int number) {
		boolean early = number < FIRST_NETWORKS;
		LocalDate opened = early ? START : CHANGES.get(number % CHANGES.size());
		LocalDate closed = (early && number % 20 == 7) ? CHANGES.get(number / 20 % CHANGES.size()).minusDays(1) : null;
		int commissioner = early ? number * COMMISSIONERS / FIRST_NETWORKS : number * 37 % COMMISSIONERS;
		return new Network(number, "U%05d".formatted(98_000 + number), commissioner(commissioner), opened, closed);
	}

	private static String commissioner(int number) {
		return (number % 7 == 0) ? "Z%03d9".formatted(number) : "Z%03d".formatted(number);
	}

	private void join(int number) {
		Practice practice = this.practices.get(number);
		Network home = this.networks.get(number * FIRST_NETWORKS / IN_NETWORKS);
		LocalDate change = CHANGES.get(this.random.nextInt(CHANGES.size()));
		if (home.closed() != null) {
			add(practice, home, START, home.closed());
			add(practice, other(home, home.closed().plusDays(1)), home.closed().plusDays(1), null);
		}
		else if (number % 26 == 3) {
			LocalDate last = (number % 3 == 0) ? change : change.minusDays(1);
			add(practice, home, START, last);
			add(practice, other(home, change), change, null);
		}
		else if (number % 400 == 5) {
			add(practice, home, START, change.minusDays(20));
			add(practice, home, change, (number % 800 == 5) ? change.plusYears(1) : null);
		}
		else if (number % 17 == 6) {
			add(practice, home, START, change);
		}
		else {
			add(practice, home, (number % 60 == 8) ? change : START, null);
		}
	}

	private Network other(Network home, LocalDate from) {
		List<Network> others = this.networks.stream()
			.filter((each) -> each.commissioner().equals(home.commissioner()) && each != home && each.closed() == null
					&& !each.opened().isAfter(from))
			.toList();
		return others.get(this.random.nextInt(others.size()));
	}

	private void refusedMemberships() {
		Network network = this.networks.getFirst();
		IntStream.range(-8, 8).forEach((i) -> add(practice(PRACTICES + OTHER_ORGANISATIONS + i), network, START, null));
		Practice practice = this.practices.get(IN_NETWORKS);
		Network unknown = new Network(NETWORKS, "U97000", network.commissioner(), START, null);
		add(practice, unknown, START, null);
		add(practice, new Network(NETWORKS, "U", network.commissioner(), START, null), START, null);
		add(practice, network, CHANGES.getFirst(), CHANGES.getLast());
		add(practice, this.networks.get(1), CHANGES.get(1), CHANGES.get(2));
		add(practice, this.networks.get(2), CHANGES.getLast(), null);
	}

	private void add(Practice practice, Network network, LocalDate from, @Nullable LocalDate to) {
		this.memberships.add(new Membership(practice, network, from, to));
	}

	private int patients() {
		return (int) Math.abs(this.random.nextGaussian(8_000, 4_500));
	}

	/**
	 * A practice, or another organisation that prescribes.
	 */
	record Practice(int number, String code, String status, @Nullable LocalDate closed, String commissioner,
			boolean general) {

		String name() {
			return EnglandNames.practice(this.number);
		}

		String postcode() {
			return "ZZ%d %dQQ".formatted(this.number / 100, this.number % 10);
		}

	}

	/**
	 * A network.
	 */
	record Network(int number, String code, String commissioner, LocalDate opened, @Nullable LocalDate closed) {

		String name() {
			return EnglandNames.network(this.number);
		}

	}

	/**
	 * A practice's time in a network.
	 */
	record Membership(Practice practice, Network network, LocalDate from, @Nullable LocalDate to) {
	}

	/**
	 * How many patients a practice has.
	 */
	record ListSize(Practice practice, int patients) {
	}

}
