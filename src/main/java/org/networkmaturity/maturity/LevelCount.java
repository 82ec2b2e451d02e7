package org.networkmaturity.maturity;

import java.util.Collection;
import java.util.List;

import org.networkmaturity.matrix.MatrixLevel;

/**
 * How many neighbourhoods are at a level.
 *
 * @param level the level
 * @param neighbourhoods how many are there
 */
record LevelCount(MatrixLevel level, int neighbourhoods) {

	static List<LevelCount> of(List<MatrixLevel> levels, Collection<MatrixLevel> reached) {
		return levels.stream()
			.map((level) -> new LevelCount(level,
					(int) reached.stream().filter((each) -> each.ordinal() == level.ordinal()).count()))
			.toList();
	}

}
