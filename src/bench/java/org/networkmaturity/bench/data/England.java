package org.networkmaturity.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.FederationMembership;
import org.networkmaturity.directory.ListSize;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;

/**
 * A made-up England: 42 commissioners, 1,250 neighbourhoods of four to six practices. It
 * is the same every time.
 *
 * @param number which of several, whose codes and ids differ; at most 99
 */
public record England(int number) {

	private static final int COMMISSIONERS = 42;

	private static final int NEIGHBOURHOODS = 1_250;

	private static final int OF_A_FEDERATION = 20;

	private static final int LOCALITIES = 4;

	private static final LocalDate FORMED = LocalDate.of(2018, 12, 1);

	/**
	 * Everything, one commissioner after the other.
	 * @return the areas
	 */
	public Stream<Area> areas() {
		return IntStream.range(0, COMMISSIONERS).mapToObj(this::area);
	}

	private Area area(int index) {
		Random random = new Random(1_000L * this.number + index);
		String code = "X%02d%02d".formatted(this.number, index);
		String key = code.toLowerCase(Locale.ROOT);
		Commissioner commissioner = Commissioner.of(code, "NHS %s ICB - %s".formatted(Names.place(index), code));
		List<Locality> localities = IntStream.range(0, LOCALITIES)
			.mapToObj((i) -> Locality.of(key + "-" + i, "Locality " + (i + 1), commissioner.id()))
			.toList();
		List<Federation> federations = IntStream.range(0, 2)
			.mapToObj((i) -> Federation.of(key + "-" + i, Names.place(index) + " Federation " + (i + 1),
					List.of("North", "South"), commissioner.id(), null, List.of()))
			.toList();
		List<Neighbourhood> neighbourhoods = neighbourhoods(index, commissioner, localities, federations, random);
		return new Area(commissioner, localities, federations, neighbourhoods, practices(index, neighbourhoods, random),
				neighbourhoods.stream().map((each) -> Assessments.of(each, code, random)).toList(),
				Funds.of(commissioner, neighbourhoods));
	}

	private List<Neighbourhood> neighbourhoods(int area, Commissioner commissioner, List<Locality> localities,
			List<Federation> federations, Random random) {
		int first = firstOf(area);
		return IntStream.range(first, firstOf(area + 1)).mapToObj((i) -> {
			String number = "%02d%04d".formatted(this.number, i);
			return Neighbourhood.of("x" + number, Names.neighbourhood(random) + " " + number, "U" + number,
					commissioner.id(), localities.get(i % LOCALITIES).id(),
					federations.get((i - first < OF_A_FEDERATION) ? 0 : 1).id(), FORMED, List.of());
		}).toList();
	}

	private static int firstOf(int area) {
		return NEIGHBOURHOODS * area / COMMISSIONERS;
	}

	private List<Practice> practices(int area, List<Neighbourhood> neighbourhoods, Random random) {
		List<Practice> practices = new ArrayList<>();
		for (Neighbourhood each : neighbourhoods) {
			int many = Math.min(4 + random.nextInt(3) + random.nextInt(2), 6);
			for (int i = 0; i < many; i++) {
				String code = "Y%02d%02d%03d".formatted(this.number, area, practices.size());
				practices.add(Practice.of(code,
						new PracticeDetails(Names.practice(random) + " " + code, "ZZ%d 1QQ".formatted(area + 1),
								PracticeStatus.ACTIVE, null, null, each.commissionerId()),
						List.of(new FederationMembership(String.valueOf(each.federationId()), FORMED, null)),
						List.of(new NeighbourhoodMembership(each.id(), FORMED, null)), sizes(random)));
			}
		}
		return practices;
	}

	private static List<ListSize> sizes(Random random) {
		int patients = 4_000 + random.nextInt(8_000);
		return IntStream.range(0, 3)
			.mapToObj((i) -> new ListSize(LocalDate.of(2019 + i, 1, 1), patients + 50 * i))
			.toList();
	}

}
