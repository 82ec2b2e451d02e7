package org.networkmaturity.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How an earlier edition reads in a later one.
 *
 * @param from the earlier edition's id
 * @param to the later edition's id
 * @param readings how each dimension of the later edition reads, by its code
 */
public record Crosswalk(String from, String to, Map<String, Reading> readings) {

	public Crosswalk {
		readings = Map.copyOf(readings);
	}

	/**
	 * How a dimension of the later edition reads from the earlier one.
	 * @param dimension its code
	 * @return the reading
	 */
	public Reading reading(String dimension) {
		return this.readings.getOrDefault(dimension, Reading.NOT_COMPARABLE);
	}

	/**
	 * What it is called.
	 * @return unlike the name of any edition or other crosswalk
	 */
	public String name() {
		return "the crosswalk from " + this.from + " to " + this.to;
	}

	/**
	 * Stands for all that the crosswalk says.
	 * @return hexadecimal digits, unlike those of any other content
	 */
	public String fingerprint() {
		Fingerprint fingerprint = new Fingerprint().add(this.from, this.to);
		new TreeMap<>(this.readings).forEach((dimension,
				reading) -> fingerprint.add(dimension, reading.sources().size()).add(reading.sources().toArray()));
		return fingerprint.toString();
	}

	/**
	 * How the same earlier edition reads in an edition after the later one. What cannot
	 * be compared in either step cannot be compared at all.
	 * @param next leads on from where this one leads to
	 * @return the crosswalk of both steps
	 */
	Crosswalk then(Crosswalk next) {
		Map<String, Reading> readings = new LinkedHashMap<>();
		next.readings().forEach((dimension, reading) -> {
			List<Reading> steps = reading.sources().stream().map(this::reading).toList();
			Set<String> sources = new LinkedHashSet<>();
			steps.forEach((step) -> sources.addAll(step.sources()));
			boolean readable = steps.stream().noneMatch((step) -> step.sources().isEmpty());
			readings.put(dimension, readable ? Reading.of(new ArrayList<>(sources)) : Reading.NOT_COMPARABLE);
		});
		return new Crosswalk(this.from, next.to(), readings);
	}

}
