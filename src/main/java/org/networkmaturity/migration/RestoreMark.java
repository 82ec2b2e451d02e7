package org.networkmaturity.migration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.StoreExceptions;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Says of a store that a backup is being restored into it, so that no program takes a
 * part of the backup for all there is.
 */
@Component
public class RestoreMark {

	private final MongoCollection<Maintenance> documents;

	private final StoreExceptions exceptions;

	RestoreMark(MongoDatabaseFactory database) {
		this.documents = database.getMongoDatabase().getCollection(Maintenance.COLLECTION, Maintenance.class);
		this.exceptions = new StoreExceptions(database.getExceptionTranslator());
	}

	/**
	 * The backup that is being restored, or was when somebody stopped.
	 * @return its checksum; null where there is none
	 */
	public @Nullable String backup() {
		Maintenance found = this.exceptions
			.translate(() -> this.documents.find(Filters.eq(Maintenance.RESTORE)).first());
		return (found != null) ? found.by() : null;
	}

	/**
	 * Notes that a backup is being restored.
	 * @param backup its checksum
	 */
	public void set(String backup) {
		this.exceptions.translate(() -> this.documents.replaceOne(Filters.eq(Maintenance.RESTORE),
				new Maintenance(Maintenance.RESTORE, backup, null), new ReplaceOptions().upsert(true)));
	}

	/**
	 * Notes that all of it is there.
	 */
	public void remove() {
		this.exceptions.translate(() -> this.documents.deleteOne(Filters.eq(Maintenance.RESTORE)));
	}

}
