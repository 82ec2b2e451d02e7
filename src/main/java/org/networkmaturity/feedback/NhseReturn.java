package org.networkmaturity.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * A return that was issued: never changed afterwards.
 *
 * @param id its id, which follows from the commissioner and the number, so that no number
 * is given twice
 * @param commissionerId whose it is
 * @param number counts up from 1 with every return of the commissioner
 * @param version counts up from 1 with every return for the same period
 * @param from the period's first day
 * @param to the period's last day
 * @param editionId in which edition levels are read
 * @param knownAt the instant whose knowledge it is
 * @param issued when and by whom it was issued
 * @param reason why it was issued again; null where nobody said
 * @param csv what was sent, compressed; null where it was not read
 * @param call the call that issued it
 */
public record NhseReturn(@BsonId String id, String commissionerId, int number, int version, LocalDate from,
		LocalDate to, String editionId, Instant knownAt, Stamp issued, @Nullable String reason, @Nullable Binary csv,
		Call call) {

	static String idOf(Commissioner commissioner, int number) {
		return "ret_" + commissioner.odsCode() + "-" + number;
	}

	public Instant issuedAt() {
		return this.issued.at();
	}

	public Actor issuedBy() {
		return this.issued.by();
	}

}
