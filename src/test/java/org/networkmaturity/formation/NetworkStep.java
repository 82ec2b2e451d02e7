package org.networkmaturity.formation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One mutation of a network's history.
 */
sealed interface NetworkStep {

	LocalDate day();

	/**
	 * The mutation's field.
	 */
	String mutation();

	/**
	 * The mutation's input.
	 */
	Map<String, Object> input();

	/**
	 * The operation of the contract that carries it out.
	 */
	default String operation() {
		return mutation().substring(0, 1).toUpperCase() + mutation().substring(1);
	}

	/**
	 * formNeighbourhood. The key makes the id the same whenever the history is repeated.
	 */
	record Formed(String key, String name, String localityId, @Nullable String federationId, LocalDate day,
			List<String> practices, List<String> formedFrom) implements NetworkStep {

		@Override
		public String mutation() {
			return "formNeighbourhood";
		}

		@Override
		public Map<String, Object> input() {
			Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", this.key, "name", this.name,
					"commissioner", RandomNetwork.COUNTY_CODE, "localityId", this.localityId, "formedOn",
					this.day.toString(), "practices", this.practices, "formedFrom", this.formedFrom));
			if (this.federationId != null) {
				input.put("federationId", this.federationId);
			}
			return input;
		}

	}

	/**
	 * movePractice.
	 */
	record Moved(String practice, String to, LocalDate day) implements NetworkStep {

		@Override
		public String mutation() {
			return "movePractice";
		}

		@Override
		public Map<String, Object> input() {
			return Map.of("practice", this.practice, "toNeighbourhoodId", this.to, "on", this.day.toString());
		}

	}

	/**
	 * closeNeighbourhood.
	 */
	record Closed(String id, LocalDate day) implements NetworkStep {

		@Override
		public String mutation() {
			return "closeNeighbourhood";
		}

		@Override
		public Map<String, Object> input() {
			return Map.of("id", this.id, "on", this.day.toString(), "reason", "It is empty.");
		}

	}

}
