package org.networkmaturity.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which editions can be read in which later ones, directly or over an edition between
 * them.
 */
public final class Crosswalks {

	private final Map<String, Map<String, Crosswalk>> byLaterEdition = new HashMap<>();

	private final Collection<Crosswalk> direct;

	private Crosswalks(Collection<Crosswalk> direct) {
		this.direct = direct;
	}

	static Crosswalks of(Collection<CrosswalkFile> files, List<MatrixEdition> oldestFirst) {
		Map<String, MatrixEdition> editions = new LinkedHashMap<>();
		oldestFirst.forEach((edition) -> editions.put(edition.id(), edition));
		Crosswalks crosswalks = new Crosswalks(files.stream().map((file) -> {
			MatrixEdition earlier = edition(file.from(), editions);
			MatrixEdition later = edition(file.to(), editions);
			if (!earlier.inForceFrom().isBefore(later.inForceFrom())) {
				throw new InvalidMatrixException("The crosswalk from %s to %s leads to an edition that is not later."
					.formatted(file.from(), file.to()));
			}
			return file.toCrosswalk(earlier, later);
		}).toList());
		oldestFirst.forEach((edition) -> crosswalks.add(edition, oldestFirst.reversed()));
		return crosswalks;
	}

	private static MatrixEdition edition(String id, Map<String, MatrixEdition> editions) {
		MatrixEdition edition = editions.get(id);
		if (edition == null) {
			throw new InvalidMatrixException(
					"A crosswalk names the matrix edition %s, which is not there.".formatted(id));
		}
		return edition;
	}

	/**
	 * Collects what leads to an edition, once that is known of all earlier ones: the
	 * crosswalks that were written, and then those over an edition between, the nearest
	 * first.
	 */
	private void add(MatrixEdition edition, List<MatrixEdition> newestFirst) {
		Map<String, Crosswalk> leading = new HashMap<>();
		this.direct.stream()
			.filter((crosswalk) -> crosswalk.to().equals(edition.id()))
			.forEach((crosswalk) -> leading.put(crosswalk.from(), crosswalk));
		Map<String, Crosswalk> nearestFirst = new LinkedHashMap<>();
		for (MatrixEdition earlier : newestFirst) {
			Crosswalk crosswalk = leading.get(earlier.id());
			if (crosswalk != null) {
				nearestFirst.put(earlier.id(), crosswalk);
				to(earlier.id()).forEach((first) -> leading.putIfAbsent(first.from(), first.then(crosswalk)));
			}
		}
		this.byLaterEdition.put(edition.id(), nearestFirst);
	}

	/**
	 * What leads to an edition.
	 * @param editionId the edition
	 * @return crosswalks from earlier editions, the nearest of them first
	 */
	public Collection<Crosswalk> to(String editionId) {
		return this.byLaterEdition.getOrDefault(editionId, Map.of()).values();
	}

	/**
	 * How one edition reads in another.
	 * @param from the earlier edition's id
	 * @param to the later edition's id
	 * @return the crosswalk, or null where none leads there
	 */
	public @Nullable Crosswalk between(String from, String to) {
		return this.byLaterEdition.getOrDefault(to, Map.of()).get(from);
	}

	/**
	 * The crosswalks that were written, without those over an edition between.
	 * @return they, in no particular order
	 */
	public Collection<Crosswalk> direct() {
		return this.direct;
	}

}
