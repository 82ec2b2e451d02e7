package org.networkmaturity.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Assumptions;
import org.networkmaturity.support.CommandLog;
import org.networkmaturity.support.IndexCoverage;
import org.networkmaturity.support.StoreQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the operations of the contract ask the store for.
 */
final class StoreQueries {

	/** What is sorted in memory, by the beginnings of the queries' shapes, and why. */
	private static final Map<String, String> SORTED = Map.of("find practices {\"$or\"",
			"at most the practices of the neighbourhoods that are asked about", "find localities {\"$or\"",
			"what one token reaches", "find federations {\"$or\"", "what one token reaches",
			"find commissioners {\"_id\"", "those that one token names");

	/** What is scanned, likewise. */
	private static final Map<String, String> SCANNED = Map.of("find commissioners {} by nameKey",
			"England has 42 commissioners, and they are all wanted");

	private static final Set<String> OF_THE_DRIVER = Set.of("lsid", "txnNumber", "$db", "$clusterTime",
			"$readPreference", "readConcern", "writeConcern", "maxTimeMS");

	private static final Set<String> WRITES = Set.of("update", "delete", "findAndModify");

	private final CommandLog log;

	private final MongoDatabase database;

	StoreQueries(CommandLog log, MongoDatabase database) {
		this.log = log;
		this.database = database;
	}

	void areCovered() {
		List<StoreQuery> queries = this.log.logged().stream().map(CommandLog.Logged::query).toList();
		assertThat(queries.stream()
			.filter((query) -> !IndexCoverage.finds(query) && !IndexCoverage.covers(query)
					&& !isArgued(query, SCANNED)))
			.extracting(StoreQuery::shape)
			.as("queries that scan. Add an index to collections/*.json, or argue in SCANNED")
			.isEmpty();
		assertThat(queries.stream()
			.filter((query) -> !IndexCoverage.covers(query) && !isArgued(query, SCANNED) && !isArgued(query, SORTED)))
			.extracting(StoreQuery::shape)
			.as("queries that sort in memory. Lengthen an index in collections/*.json, or argue in SORTED")
			.isEmpty();
		assertThat(Stream.concat(SORTED.keySet().stream(), SCANNED.keySet().stream()))
			.as("what is argued for is still so")
			.allMatch((argued) -> queries.stream()
				.anyMatch((query) -> query.shape().startsWith(argued) && !IndexCoverage.covers(query)));
	}

	private static boolean isArgued(StoreQuery query, Map<String, String> arguments) {
		return arguments.keySet().stream().anyMatch(query.shape()::startsWith);
	}

	void nameTheirShards() {
		List<StoreQuery> writes = this.log.logged()
			.stream()
			.map(CommandLog.Logged::query)
			.filter((query) -> WRITES.contains(query.command()))
			.toList();
		assertThat(writes).isNotEmpty();
		assertThat(
				writes.stream().filter((query) -> !IndexCoverage.namesItsShard(query)).map(StoreQuery::shape).toList())
			.as("writes that every shard would be asked for")
			.isEmpty();
	}

	void readWhatAMajorityHas() {
		assertThat(this.log.logged().stream().filter((each) -> !WRITES.contains(each.query().command()))).isNotEmpty()
			.allSatisfy((each) -> assertThat(each.command().getDocument("readConcern").toJson())
				.isEqualTo("{\"level\": \"majority\"}"));
	}

	/**
	 * The embedded store has no plans to explain.
	 */
	void arePlannedByIndexes() {
		List<CommandLog.Logged> queries = this.log.logged();
		assertThat(queries).isNotEmpty();
		Assumptions.assumeTrue(explains(queries.getFirst()), "the store is no MongoDB: it explains nothing");
		assertThat(queries.stream()
			.filter((each) -> !isArgued(each.query(), SCANNED) && plan(each).contains("\"COLLSCAN\"")
					|| !isArgued(each.query(), SORTED) && plan(each).contains("\"SORT\""))
			.map((each) -> each.query().shape())
			.toList()).as("queries that MongoDB scans or sorts for").isEmpty();
	}

	private boolean explains(CommandLog.Logged query) {
		try {
			plan(query);
			return true;
		}
		catch (MongoCommandException ex) {
			return false;
		}
	}

	private String plan(CommandLog.Logged query) {
		BsonDocument command = new BsonDocument();
		query.command().forEach((name, value) -> {
			if (!OF_THE_DRIVER.contains(name)) {
				command.append(name, value);
			}
		});
		return this.database
			.runCommand(new BsonDocument("explain", command).append("verbosity", new BsonString("queryPlanner")))
			.toJson();
	}

}
