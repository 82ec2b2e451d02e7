package org.networkmaturity.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.accounts.FinancialStatement;
import org.networkmaturity.assessment.JointRecording;
import org.networkmaturity.assessment.MaturityRecord;
import org.networkmaturity.audit.AuditEvent;
import org.networkmaturity.directory.Commissioner;
import org.networkmaturity.directory.Federation;
import org.networkmaturity.directory.Locality;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeMerger;
import org.networkmaturity.feedback.NhseReturn;
import org.networkmaturity.funding.FundingAward;
import org.networkmaturity.funding.SpendPage;
import org.networkmaturity.meeting.LocalityMeeting;
import org.networkmaturity.plan.DevelopmentPlan;
import org.networkmaturity.store.StoreVersion;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what is declared of collections to what the program writes into them. With
 * {@code -Dcollections.rewrite=true} it writes the schemas of the records into the
 * resources.
 */
class DeclaredCollectionTests {

	private static final boolean REWRITE = Boolean.getBoolean("collections.rewrite");

	private static final Path FOLDER = Path.of("src/main/resources/collections");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<String, Class<?>> RECORDS = new TreeMap<>();

	static {
		RECORDS.putAll(Map.of("commissioners", Commissioner.class, "localities", Locality.class, "federations",
				Federation.class, "neighbourhoods", Neighbourhood.class, "practices", Practice.class, "practiceMergers",
				PracticeMerger.class, "meetings", LocalityMeeting.class, "maturityRecords", MaturityRecord.class,
				"jointRecordings", JointRecording.class));
		RECORDS.putAll(Map.of("fundingAwards", FundingAward.class, "spendPages", SpendPage.class, "developmentPlans",
				DevelopmentPlan.class, "financialStatements", FinancialStatement.class, "nhseReturns", NhseReturn.class,
				"auditEvents", AuditEvent.class, "migrations", AppliedMigration.class, "maintenance",
				Maintenance.class));
		RECORDS.putAll(Map.of("storeVersion", StoreVersion.class, "matrixEditionsInUse", editionInUse()));
	}

	private static Class<?> editionInUse() {
		try {
			return Class.forName("org.networkmaturity.assessment.EditionsInUse$EditionInUse");
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Set<String> collections() {
		return RECORDS.keySet();
	}

	@Test
	void everyCollectionIsDeclared() {
		assertThat(DeclaredCollection.all()).extracting(DeclaredCollection::name)
			.containsExactlyElementsOf(collections());
	}

	@ParameterizedTest
	@MethodSource("collections")
	void aSchemaSaysWhatTheRecordSays(String collection) throws IOException {
		Path file = FOLDER.resolve(collection + ".json");
		ObjectNode declared = (ObjectNode) JSON.readTree(file);
		JsonNode schema = schema(collection, declared.path("indexes").toString().contains("outbox._id"));
		if (REWRITE) {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			Files.writeString(file,
					JSON.writer()
						.with(new DefaultPrettyPrinter().withObjectIndenter(lines))
						.writeValueAsString(declared.set("schema", schema)) + "\n");
		}
		assertThat(declared.path("schema"))
			.as("%s says. After a change of a record: mvn test -Dtest=DeclaredCollectionTests -Dcollections.rewrite=true, and then another migration",
					file)
			.isEqualTo(schema);
	}

	private static JsonNode schema(String collection, boolean withOutbox) {
		ObjectNode schema = RecordSchema.of(Objects.requireNonNull(RECORDS.get(collection)));
		if (withOutbox) {
			ObjectNode messages = JSON.createObjectNode().put("bsonType", "array");
			messages.set("items", RecordSchema.of(AuditEvent.class));
			((ObjectNode) schema.path("properties")).set("outbox", messages);
		}
		return schema;
	}

	@Test
	void theLastMigrationThatFitsTheDeclarationFitsThePresentOne() {
		FitDeclaration last = Migrations.ALL.stream()
			.filter(FitDeclaration.class::isInstance)
			.map(FitDeclaration.class::cast)
			.reduce((one, next) -> next)
			.orElseThrow();
		assertThat(last.checksum())
			.as("the last checksum. After a change of collections/*.json, add another FitDeclaration with the present one to Migrations")
			.isEqualTo(DeclaredCollection.checksum(DeclaredCollection.all()));
	}

	@Test
	void migrationsAreNumberedInTheirOrder() {
		List<Integer> versions = Migrations.ALL.stream().map(Migration::version).toList();
		assertThat(versions).isSorted().doesNotHaveDuplicates().startsWith(1);
	}

	@Test
	void aShardedCollectionHasNoUniqueIndexThatMongoDbCouldNotKeep() {
		for (DeclaredCollection declared : DeclaredCollection.all()) {
			if (declared.shardKey() != null) {
				List<String> key = List.copyOf(declared.shardKey().keySet());
				assertThat(declared.indexes().stream().filter(DeclaredIndex::unique))
					.as("unique indexes of %s, each of which must begin with the shard key", declared.name())
					.allMatch((index) -> List.copyOf(index.keys().keySet()).indexOf(key.getFirst()) == 0
							&& List.copyOf(index.keys().keySet()).subList(0, key.size()).equals(key));
				assertThat(key.equals(List.of("_id")) || declared.indexes()
					.stream()
					.anyMatch((index) -> List.copyOf(index.keys().keySet()).subList(0, key.size()).equals(key)))
					.as("an index that begins with the shard key of %s", declared.name())
					.isTrue();
			}
		}
	}

}
