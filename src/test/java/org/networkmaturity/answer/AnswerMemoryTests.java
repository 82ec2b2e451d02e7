package org.networkmaturity.answer;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Actor;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.contract.WrittenAnswer;
import org.networkmaturity.graphql.Audience;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerMemoryTests {

	private static final DataSize ROOM = DataSize.ofKilobytes(100);

	private static final WrittenAnswer ANSWER = new WrittenAnswer(new byte[5000], "");

	private final AnswerMemory memory = new AnswerMemory(new AnswerProperties(ROOM), new SimpleMeterRegistry());

	private static Caller caller(String subject, Role... roles) {
		return new Caller(new Actor(subject, null, null), Set.of(roles), Set.of("10Q"));
	}

	private static Question question(String version, Object variable, Caller caller) {
		return new Question(version, LocalDate.EPOCH, URI.create("http://localhost/graphql"), "sha256:0", null,
				Map.of("id", variable), caller.sight(false));
	}

	@Test
	void itNeverTakesMoreRoomThanItHas() {
		Caller caller = caller("one", Role.READER);
		IntStream.range(0, 1000)
			.forEach((i) -> this.memory.keep(question("1", i, caller), caller, Audience.CALLER, ANSWER));
		assertThat(this.memory.size()).isPositive().isLessThanOrEqualTo(ROOM.toBytes());
		this.memory.keep(question("1", "x".repeat(200_000), caller), caller, Audience.ALIKE, ANSWER);
		assertThat(this.memory.size()).isLessThanOrEqualTo(ROOM.toBytes());
	}

	@Test
	void whatAQuestionCarriesCountsWhereverItStands() {
		Caller caller = caller("one", Role.READER);
		List<Map<String, Object>> many = Collections.nCopies(10_000, Map.of());
		assertThat(question("1", many, caller).size()).as("a map for each").isGreaterThan(10_000 * 64);
		Question far = new Question("1", LocalDate.EPOCH, URI.create("http://" + "h".repeat(29_000) + "/graphql"),
				"sha256:0", null, Map.of(), caller.sight(false));
		assertThat(far.size()).as("an address and its parts").isGreaterThan(4 * 29_000);
	}

	@Test
	void anotherVersionEndsAllThereWas() {
		Caller caller = caller("one", Role.READER);
		this.memory.keep(question("1", 1, caller), caller, Audience.ALIKE, ANSWER);
		assertThat(this.memory.recall(question("2", 1, caller), caller)).isNull();
		assertThat(this.memory.size()).isZero();
	}

	@Test
	void anAnswerIsForThoseWhomItWasMadeFor() {
		Caller one = caller("one", Role.READER);
		Caller alike = caller("alike", Role.READER);
		Caller more = caller("one", Role.READER, Role.RECORDER);
		this.memory.recall(question("1", 1, one), one);
		this.memory.keep(question("1", 1, one), one, Audience.ALIKE, ANSWER);
		this.memory.keep(question("1", 2, one), one, Audience.CALLER, ANSWER);
		this.memory.keep(question("1", 3, one), one, Audience.NOBODY, ANSWER);
		assertThat(this.memory.recall(question("1", 1, alike), alike)).isSameAs(ANSWER);
		assertThat(this.memory.recall(question("1", 1, more), more)).isNull();
		assertThat(this.memory.recall(question("1", 2, one), one)).isSameAs(ANSWER);
		assertThat(this.memory.recall(question("1", 2, alike), alike)).isNull();
		assertThat(this.memory.recall(question("1", 3, one), one)).isNull();
	}

}
