package org.networkmaturity.migration;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import org.networkmaturity.store.StoreExceptions;
import org.networkmaturity.store.StorePreparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * Knows which migrations the store has had, and applies the others.
 */
@Component
@EnableConfigurationProperties(MigrationProperties.class)
public class Migrator implements StorePreparation {

	private static final Logger logger = LoggerFactory.getLogger(Migrator.class);

	private final MongoDatabase database;

	private final MongoCollection<AppliedMigration> applied;

	private final MongoCollection<Maintenance> maintenance;

	private final RestoreMark restore;

	private final StoreExceptions exceptions;

	private final MigrationProperties properties;

	private final Clock clock;

	private final List<Migration> migrations;

	private final String process = ManagementFactory.getRuntimeMXBean().getName() + " " + UUID.randomUUID();

	@Autowired
	Migrator(MongoDatabaseFactory database, RestoreMark restore, MigrationProperties properties, Clock clock) {
		this(database, restore, properties, clock, Migrations.ALL);
	}

	Migrator(MongoDatabaseFactory database, RestoreMark restore, MigrationProperties properties, Clock clock,
			List<Migration> migrations) {
		this.database = database.getMongoDatabase();
		this.applied = this.database.getCollection(AppliedMigration.COLLECTION, AppliedMigration.class);
		this.maintenance = this.database.getCollection(Maintenance.COLLECTION, Maintenance.class);
		this.restore = restore;
		this.exceptions = new StoreExceptions(database.getExceptionTranslator());
		this.properties = properties;
		this.clock = clock;
		this.migrations = List.copyOf(migrations);
	}

	/**
	 * The migrations that this program knows.
	 * @return the last one's version
	 */
	public int knownVersion() {
		return this.migrations.getLast().version();
	}

	/**
	 * The migrations that the store has had.
	 * @return the last one's version; 0 where there was none
	 */
	public int storeVersion() {
		return this.exceptions.translate(this::applied).stream().mapToInt(AppliedMigration::version).max().orElse(0);
	}

	/**
	 * Applies what the store lacks, or only looks whether there is such a thing, as is
	 * configured.
	 * @return whether anything was applied
	 * @throws UnfitStoreException where this program may not work on the store
	 */
	@Override
	public boolean prepare() {
		boolean mayChange = this.properties.atStart() == MigrationProperties.AtStart.RUN;
		boolean isChanged = mayChange && !run().isEmpty();
		if (!mayChange) {
			refuseWherePending();
		}
		String missing = this.exceptions.translate(() -> FitDeclaration.missingIndex(this.database));
		if (missing != null && mayChange) {
			logger.warn("The store lacked {}, which somebody must have taken away; it is put back", missing);
			repair();
		}
		else if (missing != null) {
			throw new UnfitStoreException("The store lacks %s, which somebody must have taken away.".formatted(missing),
					"Run the command migrate, which puts it back.");
		}
		return isChanged;
	}

	private void refuseWherePending() {
		List<Migration> pending = this.exceptions.translate(this::pending);
		if (!pending.isEmpty()) {
			throw new UnfitStoreException(
					"The store lacks migration %d (%s).".formatted(pending.getFirst().version(),
							pending.getFirst().name()),
					"Run the command migrate first, or let the program do so at its start: MIGRATIONS_AT_START=run.");
		}
	}

	/**
	 * Applies what the store lacks. While another process does so, it waits.
	 * @return what was applied, for a person
	 * @throws UnfitStoreException where this program may not work on the store
	 */
	public List<String> run() {
		return this.exceptions.translate(() -> {
			if (pending().isEmpty()) {
				return List.of();
			}
			try (MigrationLease _ = MigrationLease.take(this.maintenance, this.process, this.clock)) {
				return pending().stream().map(this::apply).toList();
			}
		});
	}

	/**
	 * Puts back whichever declared index and validator somebody took away.
	 */
	public void repair() {
		this.exceptions.translate(() -> {
			FitDeclaration.fit(this.database);
			return null;
		});
	}

	private String apply(Migration migration) {
		migration.apply(this.database);
		AppliedMigration done = new AppliedMigration(migration.version(), migration.name(), migration.checksum(),
				this.clock.instant(), this.process);
		this.applied.replaceOne(Filters.eq(done.version()), done, new ReplaceOptions().upsert(true));
		logger.info("Migration {} was applied: {}", migration.version(), migration.name());
		return "%d (%s)".formatted(migration.version(), migration.name());
	}

	/**
	 * Looks whether this program may work on the store, once it has its migrations.
	 * @throws UnfitStoreException where it may not: the store is a newer program's,
	 * another's, or half restored
	 */
	public void checkFit() {
		this.exceptions.translate(this::pending);
	}

	private List<Migration> pending() {
		if (this.restore.backup() != null) {
			throw new UnfitStoreException("The store holds only part of a backup: its restore was stopped half way.",
					"Run the same restore again, and it goes on; or empty the store.");
		}
		List<AppliedMigration> applied = applied();
		applied.forEach(this::checkKnown);
		Set<Integer> done = applied.stream().map(AppliedMigration::version).collect(Collectors.toSet());
		return this.migrations.stream().filter((migration) -> !done.contains(migration.version())).toList();
	}

	/**
	 * Looks whether a migration that a store has had is one of this program's.
	 * @param done the migration
	 * @throws UnfitStoreException where it is not
	 */
	public void checkKnown(AppliedMigration done) {
		Migration same = this.migrations.stream()
			.filter((each) -> each.version() == done.version())
			.findAny()
			.orElseThrow(() -> new UnfitStoreException(
					"A newer program has migrated the store to version %d (%s), and this one knows none beyond %d."
						.formatted(done.version(), done.name(), knownVersion()),
					"Start the newer program, or restore a backup from before."));
		if (!same.checksum().equals(done.checksum())) {
			throw new UnfitStoreException(
					"Migration %d of the store (%s) is not this program's (%s).".formatted(done.version(), done.name(),
							same.name()),
					"Start the program that the store belongs to, or name another database in MONGODB_URI.");
		}
	}

	private List<AppliedMigration> applied() {
		return this.applied.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
	}

}
