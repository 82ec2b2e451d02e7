package org.networkmaturity.backup;

import java.time.Clock;

import com.mongodb.client.MongoClient;
import org.networkmaturity.migration.Migrator;
import org.networkmaturity.migration.RestoreMark;
import org.networkmaturity.store.Changes;
import org.networkmaturity.migration.StoreAdministration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * What the two commands need of the program. It is no {@code @Configuration}, so that the
 * API does not find it.
 */
@Import(StoreAdministration.class)
class BackupConfiguration {

	@Bean
	Backup backup(MongoClient client, MongoDatabaseFactory database, Migrator migrator, Clock clock) {
		return new Backup(client, database, migrator, clock);
	}

	@Bean
	Restore restore(MongoDatabaseFactory database, Migrator migrator, RestoreMark mark, Changes changes) {
		return new Restore(database, migrator, mark, changes);
	}

}
