package org.networkmaturity.migration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every migration, in order. One that was released is never changed or taken away; what
 * is to change next is another one at the end.
 */
final class Migrations {

	static final List<Migration> ALL = List.of(new DropIndexes(1, "Drop indexes that no query uses",
			new TreeMap<>(Map.of("spendPages", List.of("lineId_1_number_1", "entries.id_1", "entries.reverses_1"),
					"practiceMergers", List.of("practiceIds_1")))),
			new FitDeclaration(2, "Indexes and validators of every collection",
					"88db8d45d26b132b7934eea3456fbd4b1484e06824d96fce36ea1b6f72ca76ba"),
			new FitDeclaration(3, "The store's version",
					"04a083393e4fa89156770c1cee6723b21ba5531df71289b1ed9bb61f34090172"));

	private Migrations() {
	}

}
