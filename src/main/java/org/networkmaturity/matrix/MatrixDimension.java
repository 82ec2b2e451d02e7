package org.networkmaturity.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One theme of the matrix, a row of it.
 *
 * @param editionId the edition that it is part of
 * @param groupCode the block that it is part of
 * @param code unique in its edition
 * @param name what it is called
 * @param required whether it must be scored before an assessment can be agreed, and
 * counts towards the overall level
 * @param levels lowest first; a level's ordinal is its position
 */
public record MatrixDimension(String editionId, String groupCode, String code, String name, boolean required,
		List<MatrixLevel> levels) {

	public MatrixDimension {
		levels = List.copyOf(levels);
	}

	/**
	 * The level with this ordinal.
	 * @param ordinal counts up from 0
	 * @return the level, or null where the dimension has none such
	 */
	public @Nullable MatrixLevel level(int ordinal) {
		return (ordinal >= 0 && ordinal < this.levels.size()) ? this.levels.get(ordinal) : null;
	}

	/**
	 * The next level up.
	 * @param level a level of this dimension
	 * @return the level above it, or null at the top
	 */
	public @Nullable MatrixLevel next(MatrixLevel level) {
		return level(level.ordinal() + 1);
	}

}
