package org.networkmaturity.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An edition as its YAML file has it. Levels are written lowest first, each with its
 * descriptor, so that a level's ordinal is its position.
 *
 * @param id such as nhse-2019-08
 * @param title what its publisher calls it
 * @param publishedOn the day that it was published
 * @param inForceFrom the first day on which it is the edition to assess in
 * @param source who published it, and where to find it
 * @param verified whether the descriptors were checked against the publisher's text
 * @param groups its blocks of dimensions
 */
record MatrixFile(@NotNull @Pattern(regexp = CODE) String id, @NotBlank String title, @NotNull LocalDate publishedOn,
		@NotNull LocalDate inForceFrom, @NotBlank String source, boolean verified,
		@NotEmpty List<@NotNull @Valid Group> groups) {

	static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	MatrixEdition toEdition() {
		List<DimensionGroup> groups = this.groups.stream().map(this::toGroup).toList();
		List<MatrixDimension> dimensions = groups.stream().flatMap((group) -> group.dimensions().stream()).toList();
		unique("dimension", dimensions.stream().map(MatrixDimension::code).toList());
		unique("group", groups.stream().map(DimensionGroup::code).toList());
		if (dimensions.stream().noneMatch(MatrixDimension::required)) {
			throw new InvalidMatrixException("The matrix edition %s has no required dimension.".formatted(this.id));
		}
		return new MatrixEdition(this.id, this.title, this.publishedOn, this.inForceFrom, null, this.source,
				this.verified, groups, dimensions);
	}

	private DimensionGroup toGroup(Group group) {
		return new DimensionGroup(group.code(), group.name(), group.required(),
				group.dimensions().stream().map((dimension) -> toDimension(group, dimension)).toList());
	}

	private MatrixDimension toDimension(Group group, Dimension dimension) {
		List<MatrixLevel> levels = new ArrayList<>();
		dimension.levels()
			.forEach((name, descriptor) -> levels.add(new MatrixLevel(levels.size(), name, descriptor.strip())));
		return new MatrixDimension(this.id, group.code(), dimension.code(), dimension.name(), group.required(), levels);
	}

	private void unique(String what, List<String> codes) {
		Set<String> seen = new HashSet<>();
		for (String code : codes) {
			if (!seen.add(code)) {
				throw new InvalidMatrixException(
						"The matrix edition %s has the %s %s twice.".formatted(this.id, what, code));
			}
		}
	}

	/**
	 * A block of dimensions.
	 *
	 * @param code unique in its edition
	 * @param name what it is called
	 * @param required whether each of its dimensions must be scored
	 * @param dimensions in the matrix's order
	 */
	record Group(@NotNull @Pattern(regexp = CODE) String code, @NotBlank String name, boolean required,
			@NotEmpty List<@NotNull @Valid Dimension> dimensions) {
	}

	/**
	 * A dimension.
	 *
	 * @param code unique in its edition
	 * @param name what it is called
	 * @param levels descriptors by level name, lowest first
	 */
	record Dimension(@NotNull @Pattern(regexp = CODE) String code, @NotBlank String name,
			@NotNull @Size(min = 2, message = "needs at least two") Map<@NotBlank String, @NotBlank String> levels) {
	}

}
