package org.networkmaturity.registers;

/**
 * Made-up names of practices and networks. Some have letters that are no ASCII, and many
 * practices share theirs with others.
 */
final class EnglandNames {

	private static final String[] PLACES = { "ALDER", "BRIDGE", "CHAPEL", "DOVECOTE", "ELM TREE", "FERRY", "GRANGE",
			"HARBOUR", "IVY", "JUBILEE", "KING’S", "LIME", "MEADOW", "NORTHGATE", "ORCHARD", "PRIORY", "QUAY",
			"RIVERSIDE", "ST. ANNE'S", "TOLL-GATE", "UPLANDS", "VALE", "WINDMILL", "CAFÉ ROW", "BRÖNTE", "YEW" };

	private static final String[] WAYS = { "LANE", "HOUSE", "ROAD", "PARK", "STREET", "HILL", "& GREEN", "CROSS", "END",
			"FIELD", "GATE" };

	private static final String[] KINDS = { "SURGERY", "MEDICAL CENTRE", "HEALTH CENTRE", "MEDICAL PRACTICE",
			"PRACTICE", "GROUP PRACTICE, THE" };

	private EnglandNames() {
	}

	static String practice(int number) {
		return "%s %s %s".formatted(PLACES[number % PLACES.length], WAYS[number % WAYS.length],
				KINDS[number % KINDS.length]);
	}

	static String network(int number) {
		return "%s %s %s PCN".formatted(PLACES[number % PLACES.length], WAYS[number % WAYS.length],
				(number % 3 == 0) ? "WEST" : (number % 3 == 1) ? "EAST" : "CENTRAL");
	}

	static String commissioner(String code) {
		return "NHS %s ICB - %s".formatted(PLACES[code.charAt(3) % PLACES.length], code);
	}

}
