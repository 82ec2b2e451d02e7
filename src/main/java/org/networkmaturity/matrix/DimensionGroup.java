package org.networkmaturity.matrix;

import java.util.List;

/**
 * A block of dimensions.
 *
 * @param code unique in its edition
 * @param name what it is called
 * @param required whether each of its dimensions must be scored before an assessment can
 * be agreed
 * @param dimensions in the matrix's order
 */
public record DimensionGroup(String code, String name, boolean required, List<MatrixDimension> dimensions) {

	public DimensionGroup {
		dimensions = List.copyOf(dimensions);
	}

}
