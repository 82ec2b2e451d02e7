package org.networkmaturity.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.ApiException;

import org.springframework.stereotype.Component;

/**
 * Every edition that this API knows, and how earlier ones read in later ones; read once
 * at start. An edition is in force until the day before the next one is.
 */
@Component
public class MatrixEditions {

	private final List<MatrixEdition> oldestFirst;

	private final Crosswalks crosswalks;

	private final Clock clock;

	MatrixEditions(MatrixProperties properties, Clock clock) {
		MatrixFiles files = MatrixFiles.read(properties.folder());
		this.oldestFirst = inForceOneAfterTheOther(files.editions());
		this.crosswalks = Crosswalks.of(files.crosswalks(), this.oldestFirst);
		this.clock = clock;
	}

	private static List<MatrixEdition> inForceOneAfterTheOther(Collection<MatrixEdition> editions) {
		List<MatrixEdition> sorted = new ArrayList<>(editions);
		sorted.sort(Comparator.comparing(MatrixEdition::inForceFrom));
		for (int i = 0; i + 1 < sorted.size(); i++) {
			MatrixEdition successor = sorted.get(i + 1);
			if (sorted.get(i).inForceFrom().equals(successor.inForceFrom())) {
				throw new InvalidMatrixException(
						"The matrix editions %s and %s are both in force from %s; give one of them another day."
							.formatted(sorted.get(i).id(), successor.id(), successor.inForceFrom()));
			}
			sorted.set(i, sorted.get(i).inForceTo(successor.inForceFrom().minusDays(1)));
		}
		return List.copyOf(sorted);
	}

	/**
	 * All editions.
	 * @return they, the one that was in force first at the front
	 */
	public List<MatrixEdition> oldestFirst() {
		return this.oldestFirst;
	}

	/**
	 * The edition with this id.
	 * @param id its id
	 * @return the edition, or null where there is none
	 */
	public @Nullable MatrixEdition find(String id) {
		for (MatrixEdition edition : this.oldestFirst) {
			if (edition.id().equals(id)) {
				return edition;
			}
		}
		return null;
	}

	/**
	 * The edition with this id, which a caller names.
	 * @param id its id
	 * @return the edition
	 * @throws ApiException with NOT_FOUND where there is none
	 */
	public MatrixEdition named(String id) {
		MatrixEdition edition = find(id);
		if (edition == null) {
			throw ApiException.notFound("There is no matrix edition with this id; matrixEditions lists them");
		}
		return edition;
	}

	/**
	 * The edition with this id, which something stored names.
	 * @param id its id
	 * @return the edition
	 * @throws ApiException with SERVICE_UNAVAILABLE where this instance does not have its
	 * file, and another that does has recorded in it
	 */
	public MatrixEdition get(String id) {
		MatrixEdition edition = find(id);
		if (edition == null) {
			throw ApiException.unavailable("This instance does not know the matrix edition " + id
					+ ", in which another has recorded: its operator has to give it the same file");
		}
		return edition;
	}

	/**
	 * The edition to assess in on a day.
	 * @param day the day
	 * @return the edition, or null before the first one
	 */
	public @Nullable MatrixEdition inForceOn(LocalDate day) {
		for (MatrixEdition edition : this.oldestFirst) {
			if (edition.isInForceOn(day)) {
				return edition;
			}
		}
		return null;
	}

	/**
	 * The edition to assess in today; before the first one is in force, that one.
	 * @return the edition
	 */
	public MatrixEdition inForceToday() {
		return inForceOnOrFirst(LocalDate.now(this.clock));
	}

	/**
	 * The edition to assess in on a day; before the first one is in force, that one.
	 * @param day the day
	 * @return the edition
	 */
	public MatrixEdition inForceOnOrFirst(LocalDate day) {
		MatrixEdition edition = inForceOn(day);
		return (edition != null) ? edition : this.oldestFirst.getFirst();
	}

	/**
	 * How earlier editions read in later ones.
	 * @return the crosswalks
	 */
	public Crosswalks crosswalks() {
		return this.crosswalks;
	}

	/**
	 * What stands for all that each edition and each crosswalk says.
	 * @return fingerprints, by the ids of editions and the names of crosswalks
	 */
	public Map<String, String> fingerprints() {
		Map<String, String> fingerprints = new HashMap<>();
		this.oldestFirst.forEach((edition) -> fingerprints.put(edition.id(), edition.fingerprint()));
		this.crosswalks.direct().forEach((each) -> fingerprints.put(each.name(), each.fingerprint()));
		return fingerprints;
	}

}
