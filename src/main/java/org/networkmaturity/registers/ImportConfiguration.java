package org.networkmaturity.registers;

import java.time.Clock;

import org.networkmaturity.audit.Deed;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.formation.MarkedPractices;
import org.networkmaturity.migration.Migrator;
import org.networkmaturity.mutation.Races;
import org.networkmaturity.store.DocumentStore;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What an import needs of the program: the store and the network. It is no
 * {@code @Configuration}, so that the API does not find it.
 */
@ImportAutoConfiguration({ MongoAutoConfiguration.class, DataMongoAutoConfiguration.class })
@ComponentScan(basePackageClasses = { DocumentStore.class, Migrator.class })
@Import({ Commissioners.class, Localities.class, Neighbourhoods.class, Practices.class, MarkedPractices.class,
		Races.class })
class ImportConfiguration {

	@Bean
	RegisterImport registerImport(Commissioners commissioners, Localities localities, Neighbourhoods neighbourhoods,
			Practices practices, MarkedPractices marks, Races races, Clock clock) {
		Deed deed = Deed.ofProgram(ImportCommand.NAME, clock);
		return new RegisterImport(new RegisterStore(commissioners, localities, neighbourhoods, practices, marks, deed),
				new Rehearsal(commissioners, localities, neighbourhoods, practices, marks, deed), races, clock);
	}

}
