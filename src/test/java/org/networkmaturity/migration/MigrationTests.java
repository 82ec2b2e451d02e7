package org.networkmaturity.migration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Program;
import org.networkmaturity.support.StoppedClock;
import org.networkmaturity.support.StoreFault;
import org.networkmaturity.support.StoreProxy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class MigrationTests extends ApiTest {

	private static final String NAME = "network-maturity-migrations";

	@Autowired
	private MongoClient client;

	@Autowired
	private DevelopmentStore store;

	private final StoppedClock clock = new StoppedClock();

	private final AtomicInteger runs = new AtomicInteger();

	@BeforeEach
	@AfterEach
	void dropTheOtherStore() {
		this.client.getDatabase(NAME).drop();
	}

	private MongoDatabase other() {
		return this.client.getDatabase(NAME).withCodecRegistry(this.database.getCodecRegistry());
	}

	private MongoCollection<AppliedMigration> applied() {
		return other().getCollection(AppliedMigration.COLLECTION, AppliedMigration.class);
	}

	private Migrator migrator(MigrationProperties.AtStart atStart, Migration... migrations) {
		MongoDatabaseFactory factory = new SimpleMongoClientDatabaseFactory(this.client, NAME);
		return new Migrator(factory, new RestoreMark(factory), new MigrationProperties(atStart), this.clock,
				(migrations.length > 0) ? List.of(migrations) : Migrations.ALL);
	}

	private Migrator migrator(Migration... migrations) {
		return migrator(MigrationProperties.AtStart.RUN, migrations);
	}

	private Migration counting(int version, Runnable step) {
		return new Migration() {

			@Override
			public int version() {
				return version;
			}

			@Override
			public String name() {
				return "Count";
			}

			@Override
			public String checksum() {
				return "count" + version;
			}

			@Override
			public void apply(MongoDatabase database) {
				MigrationTests.this.runs.incrementAndGet();
				step.run();
			}

		};
	}

	@Test
	void aNewStoreGetsWhatIsDeclaredAndNothingASecondTime() {
		assertThat(migrator().run()).hasSize(Migrations.ALL.size());
		hasWhatIsDeclared(other());
		assertThat(migrator().run()).isEmpty();
		assertThat(applied().find().map(AppliedMigration::version).into(new ArrayList<>()))
			.containsExactlyElementsOf(Migrations.ALL.stream().map(Migration::version).toList());
		assertThat(other().getCollection(Maintenance.COLLECTION).countDocuments()).as("the lease is given back")
			.isZero();
	}

	@Test
	void theStoreOfTheApiHasWhatIsDeclared() {
		hasWhatIsDeclared(this.database.getMongoDatabase());
	}

	private static void hasWhatIsDeclared(MongoDatabase database) {
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			Set<String> indexes = database.getCollection(declared.name())
				.listIndexes(BsonDocument.class)
				.map((index) -> index.getDocument("key").toJson())
				.into(new TreeSet<>());
			assertThat(indexes).as(declared.name())
				.isEqualTo(Stream
					.concat(Stream.of("{\"_id\": 1}"),
							declared.indexes().stream().map((index) -> index.keys().toJson()))
					.collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void aStoreFromBeforeThereWereMigrationsKeepsItsDocumentsAndLosesUnusedIndexes() {
		MongoCollection<Document> pages = other().getCollection("spendPages");
		pages.createIndex(Indexes.ascending("entries.id"));
		MongoCollection<Document> neighbourhoods = other().getCollection("neighbourhoods");
		neighbourhoods.createIndex(Indexes.ascending("odsCode"), new IndexOptions().unique(true).sparse(true));
		Document old = new Document("_id", "nbh_old").append("odsCode", "U00001");
		neighbourhoods.insertOne(old);
		migrator().run();
		hasWhatIsDeclared(other());
		assertThat(neighbourhoods.find()).containsExactly(old);
	}

	@Test
	void oneThatWasStoppedHalfWayIsRunAgain() {
		Migration first = counting(1, () -> {
		});
		Migration dying = counting(2, () -> {
			throw new IllegalStateException("stopped");
		});
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> migrator(first, dying).run());
		assertThat(migrator(first, counting(2, () -> {
		})).run()).containsExactly("2 (Count)");
		assertThat(this.runs).hasValue(3);
	}

	@Test
	void twoThatStartAtOnceDoNotBothMigrate() {
		List<CompletableFuture<List<String>>> starts = Stream.generate(() -> migrator(counting(1, () -> {
		}))).limit(4).map((migrator) -> CompletableFuture.supplyAsync(migrator::run)).toList();
		assertThat(starts.stream().mapToInt((start) -> start.join().size()).sum()).isEqualTo(1);
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void whoWaitsForAProcessThatDiedGoesOnWhenItsLeaseHasRunOut() throws Exception {
		MongoCollection<Maintenance> leases = other().getCollection(Maintenance.COLLECTION, Maintenance.class);
		leases.insertOne(
				new Maintenance(Maintenance.MIGRATION, "killed", this.clock.instant().plus(MigrationLease.LENGTH)));
		CompletableFuture<List<String>> start = CompletableFuture.supplyAsync(migrator(counting(1, () -> {
		}))::run);
		assertThat(applied().find().first()).isNull();
		assertThat(this.runs).hasValue(0);
		this.clock.move(MigrationLease.LENGTH.plus(Duration.ofMillis(1)));
		assertThat(start.get(1, TimeUnit.MINUTES)).hasSize(1);
		assertThat(leases.countDocuments()).isZero();
	}

	@Test
	void whereOnlyLookingIsAskedForAStoreThatLacksSomethingIsRefused() {
		assertThatExceptionOfType(UnfitStoreException.class)
			.isThrownBy(migrator(MigrationProperties.AtStart.CHECK)::prepare)
			.withMessage("The store lacks migration 1 (%s).".formatted(Migrations.ALL.getFirst().name()));
		assertThat(applied().countDocuments()).isZero();
		migrator().run();
		migrator(MigrationProperties.AtStart.CHECK).prepare();
	}

	@Test
	void anIndexThatSomebodyTookAwayIsMissedAtStart() {
		migrator().run();
		DeclaredCollection practices = DeclaredCollection.all()
			.stream()
			.filter((each) -> each.name().equals("practices"))
			.findAny()
			.orElseThrow();
		other().getCollection(practices.name()).dropIndex(practices.indexes().getFirst().keys());
		assertThatExceptionOfType(UnfitStoreException.class)
			.isThrownBy(migrator(MigrationProperties.AtStart.CHECK)::prepare)
			.withMessageStartingWith("The store lacks the index ")
			.withMessageContaining(" of practices");
		migrator().prepare();
		hasWhatIsDeclared(other());
		migrator(MigrationProperties.AtStart.CHECK).prepare();
	}

	@Test
	void anotherProgramsStoreIsRefused() {
		migrator().run();
		AppliedMigration first = Objects.requireNonNull(applied().find(new Document("_id", 1)).first());
		applied().replaceOne(new Document("_id", 1),
				new AppliedMigration(1, first.name(), "other", first.appliedAt(), first.by()));
		assertThatExceptionOfType(UnfitStoreException.class).isThrownBy(migrator()::run)
			.withMessageContaining("Migration 1 of the store")
			.withMessageContaining("is not this program's");
	}

	@Test
	void anOlderProgramDoesNotStartOnANewerStore(CapturedOutput output) {
		migrator().run();
		applied().insertOne(new AppliedMigration(9_999, "Something new", "new", this.clock.instant(), "newer"));
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> SpringApplication.run(NetworkMaturityTracker.class,
				"--MONGODB_URI=" + this.store.uri().replaceFirst("/network-maturity\\b", "/" + NAME), "--server.port=0",
				"--management.server.port=0", "--ISSUER_URI=http://localhost:1"));
		assertThat(output).contains("A newer program has migrated the store to version 9999 (Something new)")
			.contains("Start the newer program");
	}

	@Test
	void aUserWhoMayDoTooLittleIsSaidToBeOne(CapturedOutput output) throws Exception {
		try (StoreProxy proxy = new StoreProxy(this.store.uri())) {
			proxy.fail(StoreFault.FORBIDDEN);
			assertThatExceptionOfType(Exception.class)
				.isThrownBy(() -> SpringApplication.run(NetworkMaturityTracker.class, "--MONGODB_URI=" + proxy.uri(),
						"--server.port=0", "--management.server.port=0", "--ISSUER_URI=http://localhost:1"));
		}
		assertThat(output).contains("The store does not allow the user of MONGODB_URI")
			.contains("readWrite")
			.doesNotContain("\tat ");
	}

	@Test
	void theCommandMigratesAndPutsBackWhatSomebodyTookAway() throws Exception {
		String uri = this.store.uri().replaceFirst("/network-maturity\\b", "/" + NAME);
		migrator().run();
		other().getCollection("neighbourhoods").drop();
		Program migrated = Program.run(uri, MigrateCommand.NAME);
		assertThat(migrated.output()).contains("The store is at version");
		assertThat(migrated.status()).isZero();
		hasWhatIsDeclared(other());
		assertThat(Program.run(uri, MigrateCommand.NAME, "twice").status()).isEqualTo(2);
		applied().insertOne(new AppliedMigration(9_999, "Something new", "new", this.clock.instant(), "newer"));
		Program refused = Program.run(uri, MigrateCommand.NAME);
		assertThat(refused.output()).contains("A newer program has migrated the store");
		assertThat(refused.status()).isEqualTo(1);
	}

}
