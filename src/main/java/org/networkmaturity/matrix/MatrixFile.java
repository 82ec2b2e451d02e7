package org.networkmaturity.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
record MatrixFile(String id, String title, LocalDate publishedOn, LocalDate inForceFrom, String source,
		boolean verified, List<Group> groups) {

	MatrixEdition toEdition() {
		List<DimensionGroup> groups = this.groups.stream().map(this::toGroup).toList();
		List<MatrixDimension> dimensions = groups.stream().flatMap((group) -> group.dimensions().stream()).toList();
		unique("dimension", dimensions.stream().map(MatrixDimension::code).toList());
		unique("group", groups.stream().map(DimensionGroup::code).toList());
		return new MatrixEdition(this.id, this.title, this.publishedOn, this.inForceFrom, null, this.source,
				this.verified, groups, dimensions);
	}

	private DimensionGroup toGroup(Group group) {
		return new DimensionGroup(group.code(), group.name(), group.required(),
				group.dimensions().stream().map((dimension) -> toDimension(group, dimension)).toList());
	}

	private MatrixDimension toDimension(Group group, Dimension dimension) {
		if (dimension.levels().size() < 2) {
			throw new IllegalStateException(
					"Matrix edition " + this.id + ": " + dimension.code() + " needs at least two levels");
		}
		List<MatrixLevel> levels = new ArrayList<>();
		dimension.levels()
			.forEach((name, descriptor) -> levels.add(new MatrixLevel(levels.size(), name, descriptor.strip())));
		return new MatrixDimension(this.id, group.code(), dimension.code(), dimension.name(), group.required(), levels);
	}

	private void unique(String what, List<String> codes) {
		Set<String> seen = new HashSet<>();
		for (String code : codes) {
			if (!seen.add(code)) {
				throw new IllegalStateException(
						"Matrix edition " + this.id + " has the " + what + " " + code + " twice");
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
	record Group(String code, String name, boolean required, List<Dimension> dimensions) {
	}

	/**
	 * A dimension.
	 *
	 * @param code unique in its edition
	 * @param name what it is called
	 * @param levels descriptors by level name, lowest first
	 */
	record Dimension(String code, String name, Map<String, String> levels) {
	}

}
