package org.networkmaturity.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which events; what is given must all hold.
 *
 * @param subjectId the id of what they are about, or the code or id of an organisation
 * that reaches that
 * @param actor the subject of who did it
 * @param from the first instant
 * @param to the first instant that is too late
 */
record AuditFilter(@Nullable String subjectId, @Nullable String actor, @Nullable Instant from, @Nullable Instant to) {

	static final AuditFilter NONE = new AuditFilter(null, null, null, null);

	Bson conditions() {
		List<Bson> conditions = new ArrayList<>();
		if (this.subjectId != null) {
			conditions
				.add(Filters.or(Filters.eq("subjectIds", this.subjectId), Filters.eq("ownerIds", this.subjectId)));
		}
		if (this.actor != null) {
			conditions.add(Filters.eq("actor.subject", this.actor));
		}
		if (this.from != null) {
			conditions.add(Filters.gte("_id", AuditEvent.firstIdAt(this.from)));
		}
		if (this.to != null) {
			conditions.add(Filters.lt("_id", AuditEvent.firstIdAt(this.to)));
		}
		return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
	}

}
