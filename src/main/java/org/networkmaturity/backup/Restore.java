package org.networkmaturity.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.networkmaturity.migration.AppliedMigration;
import org.networkmaturity.migration.DeclaredCollection;
import org.networkmaturity.migration.Migrator;
import org.networkmaturity.migration.RestoreMark;
import org.networkmaturity.store.Changes;
import org.networkmaturity.store.StoreExceptions;

import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Writes a backup into an empty store. One that was stopped half way goes on when the
 * same backup is restored again; until then no program starts on the store.
 */
class Restore {

	/** One that was stopped half way is announced until it has gone on. */
	private static final String CHANGE = "restore";

	private static final int BATCH_BYTES = 8_000_000;

	private static final int BATCH = 100;

	private final MongoDatabase database;

	private final Migrator migrator;

	private final RestoreMark mark;

	private final Changes changes;

	private final StoreExceptions exceptions;

	Restore(MongoDatabaseFactory database, Migrator migrator, RestoreMark mark, Changes changes) {
		this.database = database.getMongoDatabase();
		this.migrator = migrator;
		this.mark = mark;
		this.changes = changes;
		this.exceptions = new StoreExceptions(database.getExceptionTranslator());
	}

	/**
	 * Restores a backup, once all of it was read and found to be as it was written; then
	 * applies the migrations that the backup lacks.
	 * @param folder the backup
	 * @return what was restored
	 * @throws RefusedBackupException where the backup is damaged, incomplete or newer
	 * than this program, or the store is not empty
	 */
	Manifest restore(Path folder) throws IOException {
		Manifest manifest = check(folder);
		String begun = this.mark.backup();
		if (begun == null) {
			checkEmpty();
			this.mark.set(manifest.sha256());
		}
		else if (!begun.equals(manifest.sha256())) {
			throw new RefusedBackupException("The restore of another backup was stopped half way in this store");
		}
		this.changes.begin(CHANGE);
		for (Manifest.Entry entry : manifest.files()) {
			write(entry, folder);
		}
		this.changes.end(CHANGE);
		this.mark.remove();
		this.migrator.run();
		this.migrator.repair();
		this.changes.renew();
		return manifest;
	}

	private Manifest check(Path folder) throws IOException {
		Manifest manifest = Manifest.read(folder);
		Set<String> known = DeclaredCollection.all()
			.stream()
			.filter((declared) -> !declared.passing())
			.map(DeclaredCollection::name)
			.collect(Collectors.toSet());
		if (manifest.migrations() > this.migrator.knownVersion()
				|| !manifest.files().stream().map(Manifest.Entry::collection).allMatch(known::contains)) {
			throw new RefusedBackupException(
					"The backup in %s is of a newer program: its store was at version %d, and this program knows none beyond %d"
						.formatted(folder, manifest.migrations(), this.migrator.knownVersion()));
		}
		for (Manifest.Entry entry : manifest.files()) {
			boolean migrations = entry.collection().equals(AppliedMigration.COLLECTION);
			DocumentFile.read(entry, folder, (document) -> {
				if (migrations) {
					this.migrator.checkKnown(decoded(document));
				}
			});
		}
		return manifest;
	}

	private AppliedMigration decoded(RawBsonDocument document) {
		return document.decode(this.database.getCodecRegistry().get(AppliedMigration.class));
	}

	/** What tells of the store itself is there in an empty one, too. */
	private void checkEmpty() {
		Set<String> ofTheStore = DeclaredCollection.all()
			.stream()
			.filter((declared) -> declared.passing() || declared.name().equals(AppliedMigration.COLLECTION))
			.map(DeclaredCollection::name)
			.collect(Collectors.toSet());
		for (String collection : this.exceptions
			.translate(() -> this.database.listCollectionNames().into(new ArrayList<>()))) {
			if (!ofTheStore.contains(collection) && !collection.startsWith("system.")
					&& this.exceptions.translate(() -> documents(collection).find().first()) != null) {
				throw new RefusedBackupException(
						"The store is not empty: there are documents in %s. Name another database in MONGODB_URI, or drop this one"
							.formatted(collection));
			}
		}
	}

	private void write(Manifest.Entry entry, Path folder) throws IOException {
		MongoCollection<RawBsonDocument> documents = documents(entry.collection());
		if (entry.collection().equals(AppliedMigration.COLLECTION)) {
			this.exceptions.translate(() -> documents.deleteMany(new BsonDocument()));
		}
		List<RawBsonDocument> batch = new ArrayList<>();
		DocumentFile.read(entry, folder, (document) -> {
			batch.add(document);
			if (batch.size() == BATCH || batch.stream().mapToInt(Restore::bytes).sum() > BATCH_BYTES) {
				insert(documents, batch);
			}
		});
		if (!batch.isEmpty()) {
			insert(documents, batch);
		}
	}

	private static int bytes(RawBsonDocument document) {
		return document.getByteBuffer().remaining();
	}

	/**
	 * The documents of an earlier program need not fit this one's validators yet, and
	 * those that are there already are from this very backup.
	 */
	private void insert(MongoCollection<RawBsonDocument> documents, List<RawBsonDocument> batch) {
		this.exceptions.translate(() -> {
			try {
				return documents.insertMany(batch,
						new InsertManyOptions().ordered(false).bypassDocumentValidation(true));
			}
			catch (MongoBulkWriteException ex) {
				if (!StoreExceptions.isNothingButDuplicates(ex)) {
					throw ex;
				}
				return null;
			}
		});
		batch.clear();
	}

	private MongoCollection<RawBsonDocument> documents(String collection) {
		return this.database.getCollection(collection, RawBsonDocument.class);
	}

}
