package org.networkmaturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.NeighbourhoodMembership;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.Practice;
import org.networkmaturity.directory.PracticeDetails;
import org.networkmaturity.directory.PracticeStatus;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;
import org.networkmaturity.support.ContractOperation;
import org.networkmaturity.support.Fixture;
import org.networkmaturity.support.Recording;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often an operation asks the store depends on what it asks for, never on how much it
 * returns.
 */
class CommandCountTests extends ApiTest {

	private static final String WHOLE_COUNTY = """
			{ commissioner(odsCode: "10Q") {
			    localities { name commissioner { name } maturity { assessed }
			      meetings { heldOn locality { name } outstanding { name } assessments { status neighbourhood { name } meeting { heldOn } } } }
			    fundingAwards { title commissioner { name } spent spentByCategory { amount }
			      lines { recipient federation { name } partners { name federation { name } } spend { amount neighbourhood { name } }
			        allocations { amount neighbourhood { name } } } }
			    federations { name funding { awarded spent } then: funding(asOf: "2019-12-31") { spent } maturity { assessed dimensions { improved } } practiceCount population practices { odsCode federation { name } } }
			    neighbourhoods { name federation { name } locality { name } commissioner { name } formedFrom { name }
			      funding { allocated spent } then1: funding(knownAt: "2019-12-31T00:00:00Z") { spent }
			      listSize listSizeBand practices { odsCode listSize memberships { neighbourhood { name } } }
			      baseline { assessedOn scores { dimension { code } level { name } } }
			      latest { assessedOn neighbourhood { name } }
			      maturity { overall { name } dimensions { change next { name } history { level { name } comparability } } }
			      then: maturity(asOf: "2020-01-01", knownAt: "2020-06-01T00:00:00Z") { overall { name } dimensions { history { assessedOn } } }
			      assessments(first: 100) { totalCount nodes { assessedOn neighbourhood { name } meeting { heldOn } revisions { reason } } } } } }""";

	@Autowired
	private CommandCount commands;

	@Autowired
	private Neighbourhoods neighbourhoods;

	@Autowired
	private Practices practices;

	@Test
	void theWholeCountyTakesAFewCommandsHoweverLargeItIs() {
		List<String> before = commands(WHOLE_COUNTY);
		assertThat(before).hasSizeLessThanOrEqualTo(55);
		growTheCounty();
		int listed = as("oxfordshire").send("{ commissioner(odsCode: \"10Q\") { neighbourhoods { id } } }")
			.data("/commissioner/neighbourhoods")
			.size();
		assertThat(listed).isEqualTo(60);
		assertThat(commands(WHOLE_COUNTY)).as("meetings, histories and all")
			.containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void theDashboardOfAFederationTakesSixCommands() {
		as("front-end").operation("FederationMaturity", Map.of("id", "fed_10q-pml"));
		this.commands.take();
		as("front-end").operation("FederationMaturity", Map.of("id", "fed_10q-pml")).data("/federation/id");
		assertThat(this.commands.take())
			.as("the federation, its practices, its neighbourhoods, their localities, their practices, where they stand")
			.hasSize(6)
			.containsOnly("find");
	}

	@Test
	void everyQueryOfTheContractTakesAsManyCommandsHoweverLargeTheCountyIs() {
		Map<String, Integer> before = commandsOfQueries();
		growTheCounty();
		assertThat(commandsOfQueries()).isEqualTo(before);
		assertThat(before).as("of what is asked for most")
			.containsAllEntriesOf(Map.of("FederationMaturity", 6, "MaturityHeatmap", 3, "NeighbourhoodMaturity", 7,
					"PracticeDirectory", 5, "NhseFeedback", 6));
	}

	/**
	 * By their texts, of which no answer is kept. The audit trail takes one for each kind
	 * of subject that its events name.
	 */
	private Map<String, Integer> commandsOfQueries() {
		Map<String, Integer> commands = new TreeMap<>();
		for (ContractOperation operation : ContractOperation.all()) {
			if (!operation.isMutation() && !operation.name().equals("AuditTrail")) {
				Fixture query = Fixture.normal(operation.name());
				Api client = as(Objects.requireNonNull(query.client()));
				client.operation(operation.name(), query.variables());
				this.commands.take();
				client.operation(operation.name(), query.variables());
				commands.put(operation.name(), this.commands.take().size());
			}
		}
		return commands;
	}

	@Test
	void aMutationIsOneAtomicUpdateThatAMajorityKeepsAndJournals() {
		as("oxfordshire").send("{ viewer { roles } }");
		this.commands.take();
		as("oxfordshire")
			.send("""
					mutation($input: RecordAssessmentInput!) { recordBaseline(input: $input) { assessment { id } } }""",
					Recording.of("nbh_rural-west").variables())
			.data("/recordBaseline/assessment/id");
		assertThat(this.commands.take())
			.as("what it decides on, the announcement, the update with its event, the event's move to the others, and the end")
			.containsExactly("find", "find", "update", "update", "insert", "update", "update");
		assertThat(this.commands.lastWriteConcern()).isEqualTo("{\"w\": \"majority\", \"j\": true}");
	}

	@Test
	void theAnswerToAMutationIsGivenFromWhatItHasReadAndLeftBehind() {
		as("oxfordshire").operation("RecordBaseline", Recording.of("nbh_rural-west").variables());
		this.commands.take();
		as("oxfordshire")
			.operation("RecordProgress",
					Recording.of("nbh_rural-west").with("assessedOn", "2019-05-01").at(2).variables())
			.data("/recordProgress/assessment/neighbourhood/maturity/overall/name");
		assertThat(this.commands.take()).containsExactly("find", "find", "update", "update", "insert", "update",
				"update");
	}

	private List<String> commands(String query) {
		as("oxfordshire").send(query).data("/commissioner");
		this.commands.take();
		as("oxfordshire").send(query).data("/commissioner");
		return this.commands.take();
	}

	private void growTheCounty() {
		List<Neighbourhood> more = new ArrayList<>();
		List<Practice> theirs = new ArrayList<>();
		LocalDate formedOn = LocalDate.of(2018, 12, 1);
		for (int i = 0; i < 40; i++) {
			Neighbourhood neighbourhood = Neighbourhood.of("more-" + i, "More " + i, null, "com_10Q", "loc_10q-west",
					"fed_10q-pml", formedOn, List.of("nbh_bicester"));
			more.add(neighbourhood);
			theirs.add(Practice.of("Y999" + (10 + i),
					new PracticeDetails("MORE " + i, null, PracticeStatus.ACTIVE, null, null, "com_10Q"), List.of(),
					List.of(new NeighbourhoodMembership(neighbourhood.id(), formedOn, null)), List.of()));
		}
		this.neighbourhoods.addWhereAbsent(more);
		this.practices.addWhereAbsent(theirs);
		for (Neighbourhood neighbourhood : more) {
			as("oxfordshire").operation("RecordBaseline", Recording.of(neighbourhood.id()).variables());
			as("oxfordshire").operation("RecordProgress",
					Recording.of(neighbourhood.id()).with("assessedOn", "2019-05-01").at(2).variables());
		}
	}

}
