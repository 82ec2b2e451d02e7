package org.networkmaturity.registers;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.access.Role;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.Api;
import org.networkmaturity.support.Recording;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A neighbourhood that the register gives to another commissioner is that one's from then
 * on, with everything that was ever said of it.
 */
class ReachAfterImportTests extends RegisterTest {

	private static final String RURAL = "nbh_rural-west";

	private static final String MEETING = "mtg_10q-west-2018-12-13";

	@TempDir
	private Path folder;

	private String draft = "";

	@BeforeEach
	void draftInRuralWest() throws IOException {
		register("10Q");
		this.draft = as("oxfordshire")
			.operation("RecordBaseline", Recording.of(RURAL).draft().with("meetingId", MEETING).variables())
			.data("/recordBaseline/assessment/id")
			.asString();
	}

	private void register(String commissioner) throws IOException {
		Path file = this.folder.resolve("pcn-details.csv");
		Files.writeString(file,
				"""
						"U20827","RURAL WEST OXFORDSHIRE PCN","%s","AN ICB - %s","20191001","","1 HIGH STREET","","","WITNEY","","OX28 1AA"
						"""
					.formatted(commissioner, commissioner));
		run(false, new PrintWriter(Writer.nullWriter()), List.of(file));
	}

	private Api manager(String organisation) {
		return as("manager", EnumSet.complementOf(EnumSet.of(Role.RETURN_READER)), organisation);
	}

	private boolean reaches(String organisation) {
		Api api = manager(organisation);
		Answer seen = api.send("""
				query($id: ID!) { assessment(id: $id) { id mayRevise mayAgree mayWithdraw }
				  meeting(id: "mtg_10q-west-2018-12-13") { assessments { id } }
				  neighbourhood(id: "nbh_rural-west") { mayRecord mayAgree assessments { nodes { id } } } }""",
				Map.of("id", this.draft));
		boolean said = seen.data("/neighbourhood/mayRecord").asBoolean();
		String withdraw = api
			.operation("WithdrawAssessment",
					Map.of("input", input("id", this.draft, "expectedRevision", 7, "reason", "A slip.")))
			.problems("withdrawAssessment")
			.toString();
		assertThat(seen.body().toString().contains(this.draft)).isEqualTo(said);
		assertThat(seen.data("/assessment").isNull()).isEqualTo(!said);
		assertThat(seen.texts("/meeting/assessments", "/id").contains(this.draft)).isEqualTo(said);
		assertThat(seen.texts("/neighbourhood/assessments/nodes", "/id").contains(this.draft)).isEqualTo(said);
		assertThat(seen.body().toString().contains("true")).isEqualTo(said);
		assertThat(withdraw).isEqualTo(said ? "[STALE_REVISION input.expectedRevision]" : "[NOT_FOUND input.id]");
		List<String> record = api
			.operation("RecordBaseline", Recording.of(RURAL).with("assessedOn", "2999-01-01").variables())
			.errors();
		assertThat(record).isEqualTo(said ? List.of() : List.of("FORBIDDEN"));
		List<String> close = api
			.operation("CloseNeighbourhood",
					Map.of("input", input("id", RURAL, "on", "2999-01-01", "reason", "It is empty.")))
			.errors();
		assertThat(close).isEqualTo(said ? List.of() : List.of("FORBIDDEN"));
		return said;
	}

	@Test
	void itsRightsGoWithIt() throws IOException {
		assertThat(reaches("10Q")).isTrue();
		assertThat(reaches("com_10Q")).isTrue();
		assertThat(reaches("loc_10q-west")).isTrue();
		assertThat(reaches("fed_10q-pml")).isTrue();
		assertThat(reaches("11X")).isFalse();
		register("11X");
		Neighbourhood moved = Objects.requireNonNull(this.neighbourhoods.get(RURAL));
		assertThat(moved.commissionerId()).isEqualTo("com_11X");
		assertThat(reaches("10Q")).isFalse();
		assertThat(reaches("com_10Q")).isFalse();
		assertThat(reaches("loc_10q-west")).isFalse();
		assertThat(reaches("11X")).isTrue();
		assertThat(reaches("com_11X")).isTrue();
		assertThat(reaches(moved.localityId())).isTrue();
		assertThat(reaches("fed_10q-pml")).as("the federation works with it as before").isTrue();
	}

}
