package org.networkmaturity.bench.data;

import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.StoreCommand;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Writes Englands into the store as the application itself writes, and puts right what
 * was measured by changing it.
 */
public final class Network implements AutoCloseable {

	private final ConfigurableApplicationContext program;

	private int englands;

	/**
	 * Prepares a store as the application does.
	 * @param storeUri where it is
	 */
	public Network(String storeUri) {
		System.setProperty("MONGODB_URI", storeUri);
		this.program = StoreCommand.start(Program.class);
		this.program.getBean(DocumentStore.class);
	}

	/**
	 * Writes what is missing to so many Englands.
	 * @param wanted how many there are to be
	 */
	public void growTo(int wanted) {
		for (; this.englands < wanted; this.englands++) {
			new England(this.englands).areas().forEach(this::add);
		}
	}

	private void add(Area area) {
		this.program.getBean(Commissioners.class).addWhereAbsent(List.of(area.commissioner()));
		this.program.getBean(Localities.class).addWhereAbsent(area.localities());
		this.program.getBean(Federations.class).addWhereAbsent(area.federations());
		this.program.getBean(Neighbourhoods.class).addWhereAbsent(area.neighbourhoods());
		this.program.getBean(Practices.class).addWhereAbsent(area.practices());
		this.program.getBean(MaturityRecords.class).addWhereAbsent(area.records());
		this.program.getBean(FundingAwards.class).addWhereAbsent(area.awards());
	}

	/**
	 * Makes what was assessed in the first England what it was at the start.
	 */
	public void forgetProgress() {
		MongoDatabaseFactory database = this.program.getBean(MongoDatabaseFactory.class);
		database.getMongoDatabase().getCollection("auditEvents").deleteMany(new Document());
		new England(0).areas().forEach((area) -> {
			database.getMongoDatabase()
				.getCollection("maturityRecords")
				.deleteMany(Filters.in("_id", area.records().stream().map(MaturityRecord::neighbourhoodId).toList()));
			this.program.getBean(MaturityRecords.class).addWhereAbsent(area.records());
		});
	}

	/**
	 * How many commands the store has carried out.
	 * @return as it counts them itself
	 */
	public long commands() {
		Document counters = this.program.getBean(MongoClient.class)
			.getDatabase("admin")
			.runCommand(new Document("serverStatus", 1))
			.get("opcounters", Document.class);
		return counters.values()
			.stream()
			.filter(Number.class::isInstance)
			.mapToLong((n) -> ((Number) n).longValue())
			.sum();
	}

	/**
	 * Drops the whole database.
	 */
	public void drop() {
		this.program.getBean(MongoDatabaseFactory.class).getMongoDatabase().drop();
	}

	@Override
	public void close() {
		this.program.close();
	}

	/** What it needs of the program, which is made when it is asked for. */
	@ImportAutoConfiguration({ MongoAutoConfiguration.class, DataMongoAutoConfiguration.class })
	@ComponentScan(lazyInit = true,
			basePackages = { "org.networkmaturity.store", "org.networkmaturity.migration",
					"org.networkmaturity.directory", "org.networkmaturity.matrix", "org.networkmaturity.assessment",
					"org.networkmaturity.mutation", "org.networkmaturity.funding", "org.networkmaturity.meeting" })
	@ConfigurationPropertiesScan({ "org.networkmaturity.matrix", "org.networkmaturity.store" })
	static class Program {

	}

}
