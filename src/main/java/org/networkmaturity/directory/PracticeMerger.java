package org.networkmaturity.directory;

import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;

/**
 * Practices that became one partnership. Their codes may all go on, each with its own
 * list, or all but one may fall out of use.
 *
 * @param id its id
 * @param name what the partnership is called
 * @param on its first day
 * @param practiceIds the practices that merged
 * @param continuesAsId the one whose code the partnership goes on under; null where each
 * keeps its own
 */
public record PracticeMerger(@BsonId String id, String name, LocalDate on, List<String> practiceIds,
		@Nullable String continuesAsId) implements Node {

	static final String PREFIX = "mrg_";

	public PracticeMerger {
		practiceIds = List.copyOf(practiceIds);
	}

	/**
	 * A merger.
	 * @param key unique among mergers; the id follows from it
	 * @param name what the partnership is called
	 * @param on its first day
	 * @param odsCodes the codes of the practices that merged
	 * @param continuesAs the code that it goes on under; null where each keeps its own
	 * @return the merger
	 */
	public static PracticeMerger of(String key, String name, LocalDate on, List<String> odsCodes,
			@Nullable String continuesAs) {
		return new PracticeMerger(PREFIX + key, name, on, odsCodes.stream().map(Practice::idOf).toList(),
				(continuesAs != null) ? Practice.idOf(continuesAs) : null);
	}

}
