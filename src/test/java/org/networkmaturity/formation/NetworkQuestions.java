package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.directory.StatedSize;
import org.networkmaturity.formation.NetworkQuestion.Subject;

/**
 * Everything that the API answers about a network on a day, with what it should answer.
 */
final class NetworkQuestions {

	private static final int FILTERS = 2;

	private final NaiveNetwork network;

	private final LocalDate today;

	/**
	 * Questions about a network.
	 * @param network what should be answered
	 * @param today the day where none is asked for
	 */
	NetworkQuestions(NaiveNetwork network, LocalDate today) {
		this.network = network;
		this.today = today;
	}

	/**
	 * What is asked of each part of the network.
	 */
	List<Subject> ofEach() {
		Stream<Subject> localities = RandomNetwork.LOCALITIES.stream()
			.map((id) -> new Subject("locality(id: \"%s\")".formatted(id),
					List.of(neighbourhoods((each) -> each.localityId().equals(id)))));
		Stream<Subject> commissioners = Stream.of(RandomNetwork.COUNTY_CODE, RandomNetwork.NEXT_DOOR_CODE)
			.map((code) -> new Subject("commissioner(odsCode: \"%s\")".formatted(code),
					List.of(neighbourhoods((each) -> each.commissionerId().equals("com_" + code)))));
		return Stream
			.of(this.network.practices().stream().map(this::about),
					this.network.neighbourhoods().stream().map(this::about),
					this.network.federations().stream().map(this::about), localities, commissioners)
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * Lists of neighbourhoods, practices and federations, by some of the filters.
	 */
	List<NetworkQuestion> lists(Random random) {
		List<NetworkQuestion> lists = new ArrayList<>();
		for (int i = 0; i < FILTERS; i++) {
			NaiveFilter filter = NaiveFilter.any(random, this.network.federations());
			lists.add(byName(filter));
			lists.add(byListSize(filter));
			lists.add(practicesIn(
					this.network.neighbourhoods().get(random.nextInt(this.network.neighbourhoods().size()))));
		}
		lists.add(federations(random.nextBoolean()));
		return lists;
	}

	private Subject about(NaivePractice practice) {
		return new Subject("practice(odsCode: \"%s\")".formatted(practice.code()),
				List.of(onDay("neighbourhood(asOf: %s) { id }", (day) -> reference(practice.neighbourhoodOn(day))),
						onDay("federation(asOf: %s) { id }", (day) -> reference(practice.federationOn(day))),
						onDay("listSize(asOf: %s)", practice::listSizeOn),
						onDay("memberships { neighbourhood { id } from to }", (day) -> practice.memberships())));
	}

	private Subject about(NaiveNeighbourhood neighbourhood) {
		return new Subject("neighbourhood(id: \"%s\")".formatted(neighbourhood.id()), List.of(
				onDay("practices(asOf: %s) { odsCode }", (day) -> codes(this.network.practicesOn(day, neighbourhood))),
				onDay("listSize(asOf: %s)", (day) -> listSize(day, neighbourhood)),
				onDay("listSizeBand(asOf: %s)", (day) -> this.network.bandOn(day, neighbourhood)),
				onDay("formedFrom { id }",
						(day) -> neighbourhood.formedFrom().stream().map(NetworkQuestions::reference).toList()),
				onDay("formedOn", (day) -> neighbourhood.formedOn().toString()), onDay("closedOn",
						(day) -> (neighbourhood.closedOn() != null) ? neighbourhood.closedOn().toString() : null)));
	}

	private Subject about(NaiveFederation federation) {
		return new Subject("federation(id: \"%s\")".formatted(federation.id()), List.of(
				neighbourhoods((each) -> federation.id().equals(each.federationId())),
				onDay("practices(asOf: %s) { odsCode }", (day) -> codes(this.network.practicesOn(day, federation))),
				onDay("practiceCount(asOf: %s)", (day) -> size(day, federation, StatedSize::practices, List::size)),
				onDay("population(asOf: %s)",
						(day) -> size(day, federation, (stated) -> stated.males() + stated.females(),
								(members) -> NaiveNetwork.listSizeOn(day, members)))));
	}

	private int size(LocalDate day, NaiveFederation federation, Function<StatedSize, Integer> ofStated,
			Function<List<NaivePractice>, Integer> ofMembers) {
		List<NaivePractice> members = this.network.practicesOn(day, federation);
		StatedSize stated = federation.statedOn(day);
		return (members.isEmpty() && stated != null) ? ofStated.apply(stated) : ofMembers.apply(members);
	}

	private NetworkQuestion neighbourhoods(Predicate<NaiveNeighbourhood> which) {
		return onDay("neighbourhoods(asOf: %s) { id }",
				(day) -> existing(day).filter(which)
					.sorted(Comparator.comparing((each) -> key(each.name())))
					.map((each) -> reference(each.id()))
					.toList());
	}

	private NetworkQuestion byName(NaiveFilter filter) {
		return list(filter, "NAME", (day) -> Comparator.comparing((each) -> key(each.name())));
	}

	private NetworkQuestion byListSize(NaiveFilter filter) {
		return list(filter, "LIST_SIZE", (day) -> Comparator.comparing((each) -> listSize(day, each)));
	}

	private NetworkQuestion list(NaiveFilter filter, String order,
			Function<LocalDate, Comparator<NaiveNeighbourhood>> inOrder) {
		return onDay(
				"neighbourhoods(filter: { %s asOf: %%s }, orderBy: %s, first: 100) { totalCount nodes { id } }"
					.formatted(filter.text(), order),
				(day) -> page(existing(day).filter((each) -> filter.includes(each, this.network.bandOn(day, each)))
					.sorted(inOrder.apply(day).thenComparing(NaiveNeighbourhood::id))
					.map((each) -> reference(each.id()))
					.toList()));
	}

	private NetworkQuestion practicesIn(NaiveNeighbourhood neighbourhood) {
		return onDay(
				"practices(filter: { neighbourhoodId: \"%s\" asOf: %%s }, first: 100) { totalCount nodes { odsCode } }"
					.formatted(neighbourhood.id()),
				(day) -> page(codes(this.network.practicesOn(day, neighbourhood))));
	}

	private NetworkQuestion federations(boolean everywhere) {
		return new NetworkQuestion(
				"federations(filter: { %s asOf: %%s }, first: 100) { totalCount nodes { id } }"
					.formatted(new NaiveFilter(everywhere ? null : RandomNetwork.COUNTY_CODE, null, null, null).text()),
				(asOf) -> page(this.network.federations()
					.stream()
					.filter((each) -> asOf == null || each.existsOn(asOf))
					.filter((each) -> everywhere || each.commissionerId().equals(RandomNetwork.COUNTY))
					.sorted(Comparator.comparing((each) -> key(each.name())))
					.map((each) -> reference(each.id()))
					.toList()));
	}

	private NetworkQuestion onDay(String field, Function<LocalDate, @Nullable Object> answer) {
		return new NetworkQuestion(field, (asOf) -> answer.apply(Objects.requireNonNullElse(asOf, this.today)));
	}

	private Stream<NaiveNeighbourhood> existing(LocalDate day) {
		return this.network.neighbourhoods().stream().filter((each) -> each.existsOn(day));
	}

	private int listSize(LocalDate day, NaiveNeighbourhood neighbourhood) {
		return NaiveNetwork.listSizeOn(day, this.network.practicesOn(day, neighbourhood));
	}

	private static List<Map<String, String>> codes(List<NaivePractice> practices) {
		return practices.stream()
			.sorted(Comparator.comparing(NaivePractice::name))
			.map((each) -> Map.of("odsCode", each.code()))
			.toList();
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static @Nullable Map<String, String> reference(@Nullable String id) {
		return (id != null) ? Map.of("id", id) : null;
	}

	private static Map<String, Object> page(List<?> nodes) {
		return Map.of("totalCount", nodes.size(), "nodes", nodes);
	}

}
