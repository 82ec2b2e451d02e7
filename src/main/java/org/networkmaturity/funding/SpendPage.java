package org.networkmaturity.funding;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Older spends of a line. It is written once, with what follows from the award, and never
 * changed.
 *
 * @param id the line's id and the page's number
 * @param lineId which line's
 * @param number counted from 0; it counts only where the line has more pages than that
 * @param entries in the order in which they were entered
 */
public record SpendPage(@BsonId String id, String lineId, int number, List<Spend> entries) {

	static SpendPage of(String lineId, int number, List<Spend> entries) {
		return new SpendPage(lineId + "-" + number, lineId, number, entries);
	}

}
