package org.networkmaturity.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

/**
 * A crosswalk as its YAML document has it.
 *
 * @param from the earlier edition's id
 * @param to the later edition's id
 * @param dimensions for each dimension of the later edition those of the earlier one that
 * it reads from: one that means the same, several of which the lowest counts, or none
 */
record CrosswalkFile(@NotBlank String from, @NotBlank String to,
		@NotEmpty Map<String, @NotNull List<@NotBlank String>> dimensions) {

	Crosswalk toCrosswalk(MatrixEdition earlier, MatrixEdition later) {
		Map<String, Reading> readings = new LinkedHashMap<>();
		for (MatrixDimension dimension : later.dimensions()) {
			List<String> sources = this.dimensions.get(dimension.code());
			if (sources == null) {
				throw refusal("says nothing of %s: give what it reads from, or [] where it cannot be compared"
					.formatted(dimension.code()));
			}
			if (sources.stream().distinct().count() < sources.size()) {
				throw refusal("names a dimension twice for " + dimension.code());
			}
			sources.forEach((source) -> check(source, earlier, dimension));
			readings.put(dimension.code(), Reading.of(sources));
		}
		this.dimensions.keySet()
			.stream()
			.filter((code) -> later.dimension(code) == null)
			.findFirst()
			.ifPresent((code) -> {
				throw refusal("names the dimension %s, which %s does not have".formatted(code, this.to));
			});
		return new Crosswalk(this.from, this.to, readings);
	}

	private void check(String code, MatrixEdition earlier, MatrixDimension reading) {
		MatrixDimension source = earlier.dimension(code);
		if (source == null) {
			throw refusal("reads %s from %s, which %s does not have".formatted(reading.code(), code, this.from));
		}
		if (source.levels().size() != reading.levels().size()) {
			throw refusal("reads %s from %s, which has another number of levels: give [] there"
				.formatted(reading.code(), code));
		}
	}

	private InvalidMatrixException refusal(String what) {
		return new InvalidMatrixException("The crosswalk from %s to %s %s.".formatted(this.from, this.to, what));
	}

}
