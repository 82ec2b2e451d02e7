package org.networkmaturity.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.migration.AppliedMigration;
import org.networkmaturity.migration.DeclaredCollection;
import org.networkmaturity.migration.Migrator;
import org.networkmaturity.migration.RestoreMark;
import org.networkmaturity.migration.UnfitStoreException;
import org.networkmaturity.store.Changes;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Program;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BackupTests extends ApiTest {

	private static final String OTHER = "network-maturity-restored";

	@Autowired
	private MongoClient client;

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private Migrator migrator;

	@Autowired
	private RestoreMark mark;

	@Autowired
	private Changes changes;

	@Autowired
	private Clock clock;

	private final Set<Document> editionsInUse = new HashSet<>();

	@TempDir
	private Path folder;

	@BeforeEach
	@AfterEach
	void dropTheOtherStore() {
		this.client.getDatabase(OTHER).drop();
	}

	/** A backup is restored only where there is nothing at all. */
	@Override
	protected void emptyTheStore() {
		super.emptyTheStore();
		this.editionsInUse.addAll(editionsInUse().find().into(new ArrayList<>()));
		editionsInUse().deleteMany(new Document());
	}

	/** The API notes them once only, and other tests go on with its store. */
	@AfterEach
	void noteTheEditionsInUseAgain() {
		editionsInUse().deleteMany(new Document());
		editionsInUse().insertMany(List.copyOf(this.editionsInUse));
	}

	private MongoCollection<Document> editionsInUse() {
		return this.database.getMongoDatabase().getCollection("matrixEditionsInUse");
	}

	private String otherUri() {
		return this.store.uri().replaceFirst("/network-maturity\\b", "/" + OTHER);
	}

	private Path taken() throws IOException {
		Path backup = this.folder.resolve("backup");
		new Backup(this.client, this.database, this.migrator, this.clock).take(backup);
		return backup;
	}

	private Manifest restore(Path backup) throws IOException {
		return new Restore(this.database, this.migrator, this.mark, this.changes).restore(backup);
	}

	/** The bytes of each document, by its collection. */
	private Map<String, List<RawBsonDocument>> stored(String database) {
		Map<String, List<RawBsonDocument>> stored = new TreeMap<>();
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			if (declared.passing()) {
				continue;
			}
			String collection = declared.name();
			stored.put(collection,
					this.client.getDatabase(database)
						.getCollection(collection, RawBsonDocument.class)
						.find()
						.sort(new Document("_id", 1))
						.into(new ArrayList<>()));
		}
		return stored;
	}

	private String database() {
		return this.database.getMongoDatabase().getName();
	}

	@Test
	void theCommandsCarryAllThereIsToAnotherStoreByteForByte() throws Exception {
		Fixture.normal("ArrangeMeeting").send(this::as).data("");
		Path backup = this.folder.resolve("as-written");
		Program taken = Program.run(this.store.uri(), BackupCommand.NAME, backup.toString());
		assertThat(taken.output()).contains(" documents of ");
		assertThat(taken.status()).isZero();
		Program restored = Program.run(otherUri(), RestoreCommand.NAME, backup.toString());
		assertThat(restored.output()).contains("are in the store");
		assertThat(restored.status()).isZero();
		assertThat(stored(OTHER)).isEqualTo(stored(database()));
		Program again = Program.run(otherUri(), RestoreCommand.NAME, backup.toString());
		assertThat(again.output()).contains("The store is not empty").contains("Nothing was written");
		assertThat(again.status()).isEqualTo(1);
		Program nowhere = Program.run("mongodb://localhost:1/network-maturity", BackupCommand.NAME, backup + "2");
		assertThat(nowhere.output()).contains("The store cannot be reached: localhost:1").doesNotContain("\tat ");
		assertThat(nowhere.status()).isEqualTo(1);
		Program unknown = Program.run(otherUri(), RestoreCommand.NAME);
		assertThat(unknown.output()).contains("Usage: restore FOLDER");
		assertThat(unknown.status()).isEqualTo(2);
	}

	@Test
	void theApiAnswersAsBefore() throws IOException {
		List<Fixture> asked = Stream.of("MaturityHeatmap", "FundingPosition", "NetworkOverview", "PracticeDirectory")
			.map(Fixture::normal)
			.toList();
		Fixture.normal("ArrangeMeeting").send(this::as).data("");
		List<String> before = asked.stream().map((each) -> each.send(this::as).body().toString()).toList();
		Path backup = taken();
		emptyTheStore();
		assertThat(asked.getFirst().send(this::as).body().toString()).isNotEqualTo(before.getFirst());
		assertThat(restore(backup).documents()).isPositive();
		assertThat(asked.stream().map((each) -> each.send(this::as).body().toString())).isEqualTo(before);
	}

	@Test
	void everyTypeOfBsonComesBackAsItWas() throws IOException {
		List<RawBsonDocument> odd = Stream
			.of(new Document("_id", "1").append("none", null)
				.append("int", 1)
				.append("long", 1L)
				.append("double", 1.0)
				.append("nan", Double.NaN)
				.append("minusZero", -0.0)
				.append("decimal", Decimal128.parse("1.500E+3"))
				.append("text", "line\nbreak \u2028 \u0000 \ud83d\ude00 \"quoted\"")
				.append("list", List.of(1, 2L, "3", List.of()))
				.append("bytes", new byte[] { 0, -1 })
				.append("date", new Date(-1)),
					new Document("b", new BsonTimestamp(7, 1)).append("_id", "2")
						.append("$odd", 1)
						.append("r", new BsonRegularExpression("a/b", "i")))
			.map((each) -> new RawBsonDocument(each, this.database.getCodecRegistry().get(Document.class)))
			.toList();
		Manifest.Entry entry = DocumentFile.write("odd", odd.iterator(), this.folder);
		List<RawBsonDocument> read = new ArrayList<>();
		DocumentFile.read(entry, this.folder, read::add);
		assertThat(read).isEqualTo(odd);
		assertThat(Files.readAllLines(entry.in(this.folder))).hasSize(2);
	}

	@Test
	void aDamagedBackupIsRefusedAndNothingIsWritten() throws IOException {
		Path backup = taken();
		emptyTheStore();
		Path practices = backup.resolve("practices.jsonl");
		Path manifest = backup.resolve(Manifest.FILE);
		refused(backup, practices, (text) -> text.replaceFirst("SURGERY", "surgery"), "practices.jsonl is damaged");
		refused(backup, practices, (text) -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1),
				"practices.jsonl is damaged");
		refused(backup, practices, (text) -> text.substring(0, text.length() / 2), "practices.jsonl is damaged");
		refused(backup, practices, (text) -> "", "practices.jsonl is damaged");
		refused(backup, practices, (text) -> text + text.lines().findFirst().orElseThrow() + "\n",
				"practices.jsonl is damaged");
		refused(backup, practices, null, "practices.jsonl: the backup is incomplete");
		refused(backup, manifest, null, "it is no backup, or one that was stopped half way");
		refused(backup, manifest, (text) -> "{}", "manifest.json is damaged");
		refused(backup, manifest, (text) -> text.substring(0, text.length() / 2), "manifest.json is damaged");
		refused(backup, manifest, (text) -> text.replaceFirst("\"documents\" : \\d+", "\"documents\" : 1"),
				"manifest.json is damaged");
		refused(backup, manifest, (text) -> text.replace("\"format\" : 1", "\"format\" : 2"), "A newer program");
		restore(backup);
	}

	private void refused(Path backup, Path file, @Nullable Damage damage, String why) throws IOException {
		String whole = Files.readString(file);
		Files.delete(file);
		if (damage != null) {
			String damaged = damage.of(whole);
			assertThat(damaged.equals(whole)).isFalse();
			Files.writeString(file, damaged);
		}
		assertThatExceptionOfType(RefusedBackupException.class).isThrownBy(() -> restore(backup))
			.withMessageContaining(why);
		assertThat(stored(database()).entrySet().stream().filter((each) -> !each.getKey().equals("migrations")))
			.as("what is in the store")
			.allMatch((each) -> each.getValue().isEmpty());
		Files.writeString(file, whole);
	}

	@Test
	void aNewerProgramsBackupIsRefused() throws IOException {
		Path backup = taken();
		emptyTheStore();
		Manifest present = Manifest.read(backup);
		Manifest.of(present.takenAt(), false, present.migrations() + 1, present.files()).write(backup);
		assertThatExceptionOfType(RefusedBackupException.class).isThrownBy(() -> restore(backup))
			.withMessageContaining("is of a newer program");
	}

	@Test
	void aBackupGoesIntoAnEmptyFolderAndARestoreIntoAnEmptyStore() throws IOException {
		Path backup = taken();
		assertThatExceptionOfType(RefusedBackupException.class).isThrownBy(this::taken)
			.withMessageContaining("is not empty");
		assertThatExceptionOfType(RefusedBackupException.class).isThrownBy(() -> restore(backup))
			.withMessageContaining("The store is not empty");
	}

	/**
	 * As though it was killed: the mark is there, and so is a part of the documents.
	 */
	@Test
	void aRestoreThatWasStoppedHalfWayGoesOn() throws IOException {
		Path backup = taken();
		Map<String, List<RawBsonDocument>> before = stored(database());
		Manifest manifest = Manifest.read(backup);
		this.mark.set(manifest.sha256());
		this.changes.begin("restore");
		this.database.getMongoDatabase().getCollection("practices").deleteMany(Filters.gt("_id", "prc_K84020"));
		this.database.getMongoDatabase().getCollection("neighbourhoods").deleteMany(new BsonDocument());
		this.database.getMongoDatabase().getCollection(AppliedMigration.COLLECTION).deleteMany(new BsonDocument());
		assertThatExceptionOfType(UnfitStoreException.class).isThrownBy(this.migrator::prepare)
			.withMessageContaining("only part of a backup");
		restore(backup);
		assertThat(stored(database())).isEqualTo(before);
		assertThat(this.changes.version()).as("answered by version again").isNotNull();
		this.mark.set("another");
		assertThatExceptionOfType(RefusedBackupException.class).isThrownBy(() -> restore(backup))
			.withMessageContaining("another backup");
		this.mark.remove();
	}

	/** What becomes of a file. */
	private interface Damage {

		String of(String whole);

	}

}
