package org.networkmaturity.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import com.mongodb.connection.ClusterType;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.migration.DeclaredCollection;
import org.networkmaturity.migration.Migrator;

import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Writes everything that the store holds into a folder.
 */
class Backup {

	private static final int BATCH = 100;

	private final MongoClient client;

	private final MongoDatabaseFactory database;

	private final Migrator migrator;

	private final Clock clock;

	Backup(MongoClient client, MongoDatabaseFactory database, Migrator migrator, Clock clock) {
		this.client = client;
		this.database = database;
		this.migrator = migrator;
		this.clock = clock;
	}

	/**
	 * Takes a backup. A replica set or a sharded cluster is read as it was at one moment;
	 * another store one collection after the other, so that nobody should write to it
	 * meanwhile.
	 * @param folder where to; made where it is not there
	 * @return what was written
	 * @throws RefusedBackupException where there is something in the folder
	 */
	Manifest take(Path folder) throws IOException {
		this.migrator.checkFit();
		Files.createDirectories(folder);
		try (Stream<Path> files = Files.list(folder)) {
			if (files.findAny().isPresent()) {
				throw new RefusedBackupException("The folder %s is not empty".formatted(folder));
			}
		}
		Instant now = this.clock.instant();
		Manifest manifest = isReplicated() ? takeAtOneMoment(folder, now) : write(null, folder, now);
		manifest.write(folder);
		return manifest;
	}

	private boolean isReplicated() {
		this.database.getMongoDatabase().runCommand(new Document("ping", 1));
		ClusterType type = this.client.getClusterDescription().getType();
		return type == ClusterType.REPLICA_SET || type == ClusterType.SHARDED || type == ClusterType.LOAD_BALANCED;
	}

	private Manifest takeAtOneMoment(Path folder, Instant now) throws IOException {
		try (ClientSession snapshot = this.client.startSession(ClientSessionOptions.builder().snapshot(true).build())) {
			return write(snapshot, folder, now);
		}
	}

	private Manifest write(@Nullable ClientSession snapshot, Path folder, Instant now) throws IOException {
		int migrations = this.migrator.storeVersion();
		List<Manifest.Entry> files = new ArrayList<>();
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			if (!declared.passing()) {
				try (MongoCursor<RawBsonDocument> documents = documents(snapshot, declared.name())) {
					files.add(DocumentFile.write(declared.name(), documents, folder));
				}
			}
		}
		return Manifest.of(now, snapshot != null, migrations, files);
	}

	private MongoCursor<RawBsonDocument> documents(@Nullable ClientSession snapshot, String collection) {
		MongoCollection<RawBsonDocument> documents = this.database.getMongoDatabase()
			.getCollection(collection, RawBsonDocument.class);
		FindIterable<RawBsonDocument> found = (snapshot != null) ? documents.find(snapshot) : documents.find();
		return found.sort(Sorts.ascending("_id")).batchSize(BATCH).cursor();
	}

}
