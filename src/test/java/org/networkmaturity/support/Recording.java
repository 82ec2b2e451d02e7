package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The input of recordBaseline and recordProgress, as a test builds it: unless it says
 * otherwise, an agreed assessment of every required dimension of nhse-2018-08 at level 1.
 */
public final class Recording {

	/** The required dimensions of nhse-2018-08. */
	public static final List<String> REQUIRED_2018 = List.of("right-scale", "integrated-working", "targeting-care",
			"managing-resources", "empowered-primary-care");

	/** The required dimensions of nhse-2019-08. */
	public static final List<String> REQUIRED_2019 = List.of("leadership-planning-and-partnerships",
			"data-and-population-health", "integrating-care", "managing-resources", "people-and-communities");

	private final Map<String, Object> input = new HashMap<>();

	private Recording(String neighbourhoodId) {
		this.input.put("neighbourhoodId", neighbourhoodId);
		this.input.put("editionId", "nhse-2018-08");
		this.input.put("assessedOn", "2018-12-13");
		this.input.put("agreed", true);
		this.input.put("scores", scores(REQUIRED_2018, 1));
	}

	/**
	 * An assessment of a neighbourhood.
	 * @param neighbourhoodId which
	 * @return the input to go on with
	 */
	public static Recording of(String neighbourhoodId) {
		return new Recording(neighbourhoodId);
	}

	/**
	 * The same level for several dimensions.
	 * @param dimensions their codes
	 * @param level the level
	 * @return scores
	 */
	public static List<Map<String, Object>> scores(List<String> dimensions, int level) {
		List<Map<String, Object>> scores = new ArrayList<>();
		for (String dimension : dimensions) {
			scores.add(new HashMap<>(Map.of("dimension", dimension, "level", level)));
		}
		return scores;
	}

	public Recording with(String field, Object value) {
		this.input.put(field, value);
		return this;
	}

	public Recording without(String field) {
		this.input.remove(field);
		return this;
	}

	public Recording draft() {
		return with("agreed", false);
	}

	public Recording at(int level) {
		return with("scores", scores(REQUIRED_2018, level));
	}

	/**
	 * Changes the first score.
	 * @param field its field
	 * @param value the value
	 * @return this
	 */
	@SuppressWarnings("unchecked")
	public Recording score(String field, Object value) {
		List<Map<String, Object>> scores = (List<Map<String, Object>>) this.input.get("scores");
		Objects.requireNonNull(scores).getFirst().put(field, value);
		return this;
	}

	public Map<String, ?> variables() {
		return Map.of("input", this.input);
	}

}
