package org.networkmaturity.matrix;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One published edition of a maturity matrix.
 *
 * @param id such as nhse-2019-08
 * @param title what its publisher calls it
 * @param publishedOn the day that it was published
 * @param inForceFrom the first day on which it is the edition to assess in
 * @param inForceTo the last day on which it is; null while no later edition is known
 * @param source who published it, and where to find it
 * @param verified whether somebody has checked the descriptors against the publisher's
 * text
 * @param groups its blocks of dimensions, in the matrix's order
 * @param dimensions the dimensions of every group, in the matrix's order
 */
public record MatrixEdition(String id, String title, LocalDate publishedOn, LocalDate inForceFrom,
		@Nullable LocalDate inForceTo, String source, boolean verified, List<DimensionGroup> groups,
		List<MatrixDimension> dimensions) {

	public MatrixEdition {
		groups = List.copyOf(groups);
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * The dimension with this code.
	 * @param code its code
	 * @return the dimension, or null where the edition has none such
	 */
	public @Nullable MatrixDimension dimension(String code) {
		for (MatrixDimension dimension : this.dimensions) {
			if (dimension.code().equals(code)) {
				return dimension;
			}
		}
		return null;
	}

	/**
	 * The levels that an assessment as a whole can be at, its lowest required dimension
	 * deciding.
	 * @return lowest first, as many as the required dimension with the most levels has
	 */
	public List<MatrixLevel> overallLevels() {
		return this.dimensions.stream()
			.filter(MatrixDimension::required)
			.map(MatrixDimension::levels)
			.max(Comparator.comparingInt(List::size))
			.orElse(List.of())
			.stream()
			.map((level) -> new MatrixLevel(level.ordinal(), level.name(),
					"The lowest of the required dimensions is at " + level.name() + "."))
			.toList();
	}

	/**
	 * Stands for all that the edition says of itself, but for whether it was verified.
	 * @return hexadecimal digits, unlike those of any other content
	 */
	public String fingerprint() {
		Fingerprint fingerprint = new Fingerprint().add(this.id, this.title, this.publishedOn, this.inForceFrom,
				this.source);
		this.groups.forEach(
				(group) -> fingerprint.add(group.code(), group.name(), group.required(), group.dimensions().size()));
		this.dimensions.forEach((dimension) -> {
			fingerprint.add(dimension.code(), dimension.name(), dimension.levels().size());
			dimension.levels().forEach((level) -> fingerprint.add(level.name(), level.descriptor()));
		});
		return fingerprint.toString();
	}

	boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.inForceFrom) && (this.inForceTo == null || !day.isAfter(this.inForceTo));
	}

	MatrixEdition inForceTo(LocalDate lastDay) {
		return new MatrixEdition(this.id, this.title, this.publishedOn, this.inForceFrom, lastDay, this.source,
				this.verified, this.groups, this.dimensions);
	}

}
