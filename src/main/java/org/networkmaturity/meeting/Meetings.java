package org.networkmaturity.meeting;

import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;

import org.springframework.stereotype.Component;

/**
 * Every locality meeting.
 */
@Component
public class Meetings {

	private final DocumentsWithOutbox<LocalityMeeting> documents;

	Meetings(DocumentStore store) {
		this.documents = store.documentsWithOutbox("meetings", LocalityMeeting.class);
	}

	/**
	 * The meeting with this id.
	 * @param id its id
	 * @return the meeting, or null where there is none
	 */
	public @Nullable LocalityMeeting get(String id) {
		return this.documents.get(id);
	}

	/**
	 * The meetings with these ids.
	 * @param ids their ids
	 * @return those that there are, in no particular order
	 */
	public List<LocalityMeeting> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	List<LocalityMeeting> ofLocalities(Collection<String> localityIds) {
		return this.documents.findSorted(Filters.in("localityId", localityIds), "heldOn");
	}

	boolean add(LocalityMeeting meeting, Message event) {
		return this.documents.insertIfAbsent(meeting, event);
	}

	boolean close(LocalityMeeting closed, Message event) {
		return this.documents.update(closed.id(), Filters.and(Filters.eq(closed.id()), Filters.eq("closing", null)),
				Updates.set("closing", closed.closing()), event);
	}

	boolean note(LocalityMeeting meeting, ConflictOfInterest conflict, Message event) {
		Bson notNotedYet = Filters
			.not(Filters.elemMatch("notedConflicts", Filters.and(Filters.eq("call.key", conflict.call().key()),
					Filters.eq("noted.by.subject", conflict.noted().by().subject()))));
		return this.documents.update(meeting.id(),
				Filters.and(Filters.eq(meeting.id()), Filters.eq("closing", null), notNotedYet),
				Updates.push("notedConflicts", conflict), event);
	}

	/**
	 * Adds those that are not there yet.
	 * @param meetings the meetings
	 */
	public void addWhereAbsent(List<LocalityMeeting> meetings) {
		this.documents.insertWhereAbsent(meetings);
	}

}
