package org.networkmaturity.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves the matrix.
 */
@Controller
class MatrixController {

	private final MatrixEditions editions;

	MatrixController(MatrixEditions editions) {
		this.editions = editions;
	}

	@QueryMapping
	List<MatrixEdition> matrixEditions() {
		return this.editions.oldestFirst();
	}

	@QueryMapping
	@Nullable MatrixEdition matrixEdition(@Argument @Nullable String id) {
		return (id != null) ? this.editions.find(id) : this.editions.inForceToday();
	}

	@SchemaMapping
	DimensionGroup group(MatrixDimension dimension) {
		return this.editions.get(dimension.editionId())
			.groups()
			.stream()
			.filter((group) -> group.code().equals(dimension.groupCode()))
			.findFirst()
			.orElseThrow();
	}

}
