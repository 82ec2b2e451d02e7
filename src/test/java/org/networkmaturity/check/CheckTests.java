package org.networkmaturity.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.store.Changes;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.StoreVersion;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Program;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What somebody spoils in the store is found and put right, and nothing else is touched.
 */
class CheckTests extends ApiTest {

	private static final String AWARD = "awd_10q-federations-2016";

	@Autowired
	private DevelopmentStore store;

	@Autowired
	private Changes changes;

	private MongoCollection<Document> collection(String name) {
		return this.database.getMongoDatabase().getCollection(name);
	}

	/** Every document, by its collection and its id. */
	private Map<String, Document> stored() {
		Map<String, Document> stored = new TreeMap<>();
		for (String name : this.database.getMongoDatabase().listCollectionNames()) {
			if (!name.equals(StoreVersion.COLLECTION)) {
				collection(name).find().forEach((each) -> stored.put(name + " " + each.get("_id"), each));
			}
		}
		return stored;
	}

	/** The same, but for how often a document was changed, and for the order of a set. */
	private Map<String, Document> stored(String without, String changed) {
		Map<String, Document> stored = new HashMap<>(stored());
		stored.computeIfPresent(changed, (_, found) -> {
			Document document = new Document(found);
			document.remove(without);
			document.computeIfPresent("neighbourhoodIds", (_, ids) -> Set.copyOf((List<?>) ids));
			return document;
		});
		return stored;
	}

	private void spoil(String collection, String id, String change) {
		assertThat(collection(collection).updateOne(Filters.eq(id), Document.parse(change)).getModifiedCount()).isOne();
	}

	private void rebuild() {
		this.derived.forEach((each) -> each.rebuild((_) -> {
		}));
	}

	@Test
	void nothingDisagreesInTheSampleNetworkAndToLookChangesNothing() {
		Map<String, Document> before = stored();
		String version = this.changes.version();
		assertThat(disagreements()).isEmpty();
		rebuild();
		assertThat(stored()).isEqualTo(before);
		assertThat(this.changes.version()).isEqualTo(version);
	}

	static Stream<Arguments> spoilt() {
		return Stream.of(arguments("maturityRecords", "nbh_didcot", "{ $unset: { standings: 1 } }", "standings"),
				arguments("maturityRecords", "nbh_didcot", "{ $set: { 'standings.0.latest.assessedOn': ISODate() } }",
						"standings"),
				arguments("maturityRecords", "nbh_didcot", "{ $pop: { standings: 1 } }", "standings"),
				arguments("commissioners", "com_10Q", "{ $set: { nameKey: 'spoilt' } }", "nameKey"),
				arguments("commissioners", "com_10Q", "{ $set: { odsCode: '10R' } }", "odsCode"),
				arguments("localities", "loc_10q-west", "{ $unset: { nameKey: 1 } }", "nameKey"),
				arguments("federations", "fed_10q-pml", "{ $set: { nameKey: 'PML' } }", "nameKey"),
				arguments("neighbourhoods", "nbh_didcot", "{ $set: { nameKey: 'spoilt' } }", "nameKey"),
				arguments("practices", "prc_K84017", "{ $set: { nameKey: 'spoilt' } }", "nameKey"),
				arguments("practices", "prc_K84017", "{ $set: { odsCode: 'K84018' } }", "odsCode"),
				arguments("fundingAwards", "awd_10q-neighbourhoods-2018", "{ $pop: { neighbourhoodIds: 1 } }",
						"neighbourhoodIds"),
				arguments("fundingAwards", AWARD, "{ $push: { neighbourhoodIds: 'nbh_didcot' } }", "neighbourhoodIds"),
				arguments("fundingAwards", "awd_10q-neighbourhoods-2018", "{ $unset: { spentUntil: 1 } }",
						"spentUntil"),
				arguments("fundingAwards", AWARD, "{ $set: { spentUntil: ISODate('2030-01-01') } }", "spentUntil"),
				arguments("fundingAwards", AWARD, "{ $set: { changedAt: ISODate('2000-01-01') } }", "changedAt"),
				arguments("fundingAwards", AWARD,
						"{ $push: { 'lines.1.paged.subtotals': { category: 'OTHER', amount: { $numberDecimal: '1' } } } }",
						"lines.1.paged.subtotals"));
	}

	@ParameterizedTest
	@MethodSource("spoilt")
	void whatIsSpoiltIsFoundAndPutRightAndNothingElseIsTouched(String collection, String id, String change,
			String field) {
		String document = collection + " " + id;
		Map<String, Document> before = stored("version", document);
		spoil(collection, id, change);
		String version = this.changes.version();
		assertThat(disagreements()).singleElement().satisfies((found) -> {
			assertThat(found.toString()).startsWith(document + ", " + field + ": says ");
			assertThat(found.says()).isNotEqualTo(found.shouldSay());
		});
		assertThat(this.changes.version()).isEqualTo(version);
		rebuild();
		assertThat(disagreements()).isEmpty();
		assertThat(stored("version", document)).isEqualTo(before);
		assertThat(this.changes.version()).as("what was answered before no longer holds").isNotEqualTo(version);
	}

	@Test
	void thePlanOfSoManyStepsIsOfThatVersion() {
		Map<String, Document> before = stored();
		collection("developmentPlans").updateMany(new Document(), Document.parse("{ $inc: { version: 3 } }"));
		assertThat(disagreements()).isNotEmpty().allSatisfy((found) -> assertThat(found.field()).isEqualTo("version"));
		rebuild();
		assertThat(stored()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "nhse-2018-08", "nhse-2019-08" })
	void anEditionThatAssessmentsAreMadeInIsInUse(String edition) {
		Map<String, Document> before = stored();
		collection("matrixEditionsInUse").deleteOne(Filters.eq(edition));
		assertThat(disagreements()).extracting(Disagreement::id).containsExactly(edition);
		rebuild();
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void aJointRecordingUnderWayIsNoneAndItsMarkHoldsWhateverIsPutRight() {
		Fixture.normal("RecordBaselines").send(this::as).data("");
		Document recording = Objects
			.requireNonNull(collection("jointRecordings").findOneAndDelete(new Document("phase", "DONE")));
		collection("jointRecordings").insertOne(recording.append("phase", "COMMITTED"));
		spoil("maturityRecords", "nbh_didcot", "{ $set: { joint: { recordingId: '%s', attempt: '%s' } } }"
			.formatted(recording.get("_id"), recording.get("attempt")));
		assertThat(disagreements()).isEmpty();
		Map<String, Document> before = stored();
		spoil("maturityRecords", "nbh_didcot", "{ $unset: { standings: 1 } }");
		rebuild();
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void whatAJointRecordingHasLostIsFoundAndStays() {
		Fixture.normal("RecordBaselines").send(this::as).data("");
		assertThat(disagreements()).isEmpty();
		Document entry = Objects.requireNonNull(collection("jointRecordings").find().first())
			.getList("entries", Document.class)
			.getFirst();
		spoil("maturityRecords", entry.getString("neighbourhoodId"), "{ $pop: { agreed: 1 } }");
		rebuild();
		assertThat(disagreements()).singleElement()
			.hasToString("maturityRecords %s, agreed: says something else, or nothing, of %s revision 1, ".formatted(
					entry.getString("neighbourhoodId"), entry.get("state", Document.class).getString("assessmentId"))
					+ "and should say what was recorded");
	}

	@Test
	void theCommandFindsAndWithTheOptionPutsRight() throws Exception {
		Map<String, Document> before = stored();
		spoil("maturityRecords", "nbh_didcot", "{ $unset: { standings: 1 } }");
		String version = this.changes.version();
		Program found = Program.run(this.store.uri(), CheckCommand.NAME);
		assertThat(found.output()).contains("maturityRecords nbh_didcot, standings: says nothing, and should say nhse-",
				"Standings of neighbourhoods, from their agreed assessments: 1 disagree",
				"1 in all disagree with what they follow from.");
		assertThat(found.status()).isEqualTo(1);
		assertThat(this.changes.version()).isEqualTo(version);
		Program rebuilt = Program.run(this.store.uri(), CheckCommand.NAME, "--rebuild");
		assertThat(rebuilt.output()).contains("Put right: maturityRecords nbh_didcot, standings: ", "1 were put right.",
				"What is stored twice says the same both times.");
		assertThat(rebuilt.status()).isZero();
		assertThat(stored()).isEqualTo(before);
		assertThat(this.changes.version()).isNotEqualTo(version);
		assertThat(Program.run(this.store.uri(), CheckCommand.NAME).status()).isZero();
		Program unknown = Program.run(this.store.uri(), CheckCommand.NAME, "--repair");
		assertThat(unknown.output()).startsWith("Usage: check [--rebuild]");
		assertThat(unknown.status()).isEqualTo(2);
		Program nowhere = Program.run("mongodb://localhost:1/network-maturity", CheckCommand.NAME);
		assertThat(nowhere.output()).contains("The store cannot be reached").doesNotContain("\tat ");
		assertThat(nowhere.status()).isEqualTo(1);
	}

}
