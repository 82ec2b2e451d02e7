package org.networkmaturity.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.graphql.Node;

/**
 * What somebody did, or was refused. It holds nothing that a caller typed: ids are those
 * of what exists, and of a refusal only its codes are kept.
 *
 * @param id its id; ids have the order of time
 * @param at when
 * @param actor who
 * @param organisation the organisation that the caller acted for in this, as the token
 * names it; null where they act for none that reaches it
 * @param action the mutation's name, or {@code import}
 * @param outcome what became of it
 * @param subjectIds ids of what it was about, what it was mostly about first; empty where
 * it named nothing that exists
 * @param ownerIds codes and ids of the organisations that reach what it was about
 * @param summary what became of it, for a person
 * @param correlationId the same as in the answer's X-Correlation-ID and in the log
 */
public record AuditEvent(@BsonId String id, Instant at, Actor actor, @Nullable String organisation, String action,
		AuditOutcome outcome, List<String> subjectIds, List<String> ownerIds, String summary,
		String correlationId) implements Node {

	static final String PREFIX = "aud_";

	private static final int MAIN_SUBJECTS = 3;

	/** The last instant that twelve hexadecimal digits of milliseconds reach. */
	private static final Instant LAST = Instant.ofEpochMilli(0xffffffffffffL);

	public AuditEvent {
		subjectIds = List.copyOf(subjectIds);
		ownerIds = List.copyOf(ownerIds);
	}

	/**
	 * What it was mostly about, and what that belongs to: a joint recording has hundreds
	 * of subjects.
	 * @return at most three ids
	 */
	List<String> mainSubjectIds() {
		return this.subjectIds.subList(0, Math.min(MAIN_SUBJECTS, this.subjectIds.size()));
	}

	/**
	 * A new id. Ids have the order of time.
	 * @param at when the event happens
	 * @return unlike any other
	 */
	static String newId(Instant at) {
		return firstIdAt(at) + "-" + UUID.randomUUID();
	}

	/**
	 * What no id of an earlier event comes after, and every other does.
	 * @param at an instant
	 * @return the beginning of the ids of that millisecond
	 */
	static String firstIdAt(Instant at) {
		Instant within = at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at.isAfter(LAST) ? LAST : at;
		return PREFIX + "%012x".formatted(within.toEpochMilli());
	}

}
