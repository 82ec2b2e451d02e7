package org.networkmaturity.bench.data;

import java.util.Random;

/**
 * Made-up names.
 */
final class Names {

	private static final String[] PLACES = { "Alder", "Bridge", "Chapel", "Dovecote", "Elm Tree", "Ferry", "Grange",
			"Harbour", "Ivy", "Jubilee", "King's", "Lime", "Meadow", "Northgate", "Orchard", "Priory", "Quay",
			"Riverside", "Toll-Gate", "Uplands", "Vale", "Windmill", "Yew" };

	private static final String[] WAYS = { "Lane", "House", "Road", "Park", "Street", "Hill", "Green", "Cross", "End" };

	private Names() {
	}

	static String place(int number) {
		return PLACES[number % PLACES.length];
	}

	static String neighbourhood(Random random) {
		return "%s and %s".formatted(place(random.nextInt(PLACES.length)), place(random.nextInt(PLACES.length)));
	}

	static String practice(Random random) {
		return "%s %s Surgery".formatted(place(random.nextInt(PLACES.length)), WAYS[random.nextInt(WAYS.length)]);
	}

}
