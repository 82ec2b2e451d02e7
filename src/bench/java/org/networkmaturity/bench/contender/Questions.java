package org.networkmaturity.bench.contender;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.networkmaturity.bench.contender.Question.Asked;
import org.networkmaturity.bench.data.Area;
import org.networkmaturity.bench.data.England;
import org.networkmaturity.directory.Neighbourhood;

/**
 * The front end's operations, about the first England, however many there are.
 */
public final class Questions {

	private static final String EDITION = "nhse-2019-08";

	private static final List<String> DIMENSIONS = List.of("leadership-planning-and-partnerships",
			"data-and-population-health", "integrating-care", "managing-resources", "people-and-communities");

	private final List<Area> areas = new England(0).areas().toList();

	/**
	 * All of them.
	 * @return they
	 */
	public List<Question> all() {
		return List.of(
				ofAreas("FederationMaturity", "FederationMaturity", (area) -> Map.of("id",
						area.federations().getFirst().id(), "editionId", EDITION)),
				ofAreas("MaturityHeatmap, a commissioner", "MaturityHeatmap", (area) -> Map.of("scope",
						Map.of("commissioner", area.commissioner().odsCode()), "editionId", EDITION)),
				new Question(
						"MaturityHeatmap, England", "MaturityHeatmap", false, List.of(
								new Asked(
										Map.of("scope",
												Map.of("neighbourhoodIds",
														neighbourhoods().map((each) -> each.neighbourhood().id())
															.toList()),
												"editionId", EDITION),
										this.areas.getFirst().commissioner().odsCode()))),
				ofAreas("NeighbourhoodMaturity", "NeighbourhoodMaturity",
						(area) -> Map.of("id", area.neighbourhoods().getFirst().id(), "editionId", EDITION)),
				ofAreas("PracticeDirectory", "PracticeDirectory",
						(area) -> Map.of("filter", Map.of("commissioner", area.commissioner().odsCode()), "first", 50)),
				ofAreas("NhseFeedback", "NhseFeedback",
						(area) -> Map.of("input",
								Map.of("commissioner", area.commissioner().odsCode(), "from", "2019-04-01", "to",
										"2020-03-31", "knownAt", "2021-01-01T00:00:00Z"))),
				new Question("RecordProgress", "RecordProgress", true,
						neighbourhoods().map(Questions::progress).toList()));
	}

	private Question ofAreas(String name, String operation, Function<Area, Map<String, ?>> variables) {
		return new Question(name, operation, false,
				this.areas.stream()
					.map((area) -> new Asked(variables.apply(area), area.commissioner().odsCode()))
					.toList());
	}

	private Stream<Place> neighbourhoods() {
		return this.areas.stream()
			.flatMap((area) -> area.neighbourhoods()
				.stream()
				.map((each) -> new Place(each, area.commissioner().odsCode())));
	}

	private static Asked progress(Place place) {
		return new Asked(
				Map.of("input",
						Map.of("neighbourhoodId", place.neighbourhood().id(), "editionId", EDITION, "assessedOn",
								"2021-02-02", "agreed", true, "scores",
								DIMENSIONS.stream().map((each) -> Map.of("dimension", each, "level", 2)).toList())),
				place.commissioner());
	}

	private record Place(Neighbourhood neighbourhood, String commissioner) {
	}

}
