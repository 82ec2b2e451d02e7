package org.networkmaturity.matrix;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixTests extends ApiTest {

	@Test
	void bothEditionsAreThereOldestFirst() {
		Answer answer = as("front-end")
			.send("""
					{ matrixEditions { id inForceFrom inForceTo verified dimensions { code }
					    groups { code required dimensions { code group { code } levels { ordinal name descriptor } } } } }""");
		assertThat(answer.texts("/matrixEditions", "/id")).containsExactly("nhse-2018-08", "nhse-2019-08");
		assertThat(answer.texts("/matrixEditions", "/verified")).containsExactly("false", "false");
		assertThat(answer.texts("/matrixEditions", "/inForceFrom")).containsExactly("2018-08-01", "2019-08-01");
		assertThat(answer.data("/matrixEditions/0/inForceTo").asString()).isEqualTo("2019-07-31");
		assertThat(answer.data("/matrixEditions/1/inForceTo").isNull()).isTrue();
		assertThat(answer.texts("/matrixEditions/0/groups", "/required")).containsExactly("true", "false");
		assertThat(answer.texts("/matrixEditions/0/groups/0/dimensions", "/code")).containsExactly("right-scale",
				"integrated-working", "targeting-care", "managing-resources", "empowered-primary-care");
		assertThat(answer.texts("/matrixEditions/0/groups/1/dimensions", "/code")).containsExactly("plan", "engagement",
				"time", "transformation-resource");
		assertThat(answer.texts("/matrixEditions/0/groups/0/dimensions/0/levels", "/name"))
			.containsExactly("Foundation", "Step 1", "Step 2", "Step 3");
		assertThat(answer.texts("/matrixEditions/0/groups/1/dimensions/0/levels", "/name"))
			.containsExactly("Not in place", "Partly in place", "In place");
		assertThat(answer.texts("/matrixEditions/1/dimensions", "/code")).hasSize(10)
			.startsWith("leadership-planning-and-partnerships", "data-and-population-health", "integrating-care",
					"managing-resources", "people-and-communities");
		assertThat(answer.data("/matrixEditions/1/groups/1/dimensions/2/group/code").asString()).isEqualTo("system");
		answer.data("/matrixEditions")
			.findValues("descriptor")
			.forEach((text) -> assertThat(text.asString()).endsWith("."));
	}

	@Test
	void withoutAnIdItIsTheEditionInForceToday() {
		Answer answer = as("front-end")
			.send("""
					{ matrixEdition { id } old: matrixEdition(id: "nhse-2018-08") { id } none: matrixEdition(id: "x") { id } }""");
		assertThat(answer.data("/matrixEdition/id").asString()).isEqualTo("nhse-2019-08");
		assertThat(answer.data("/old/id").asString()).isEqualTo("nhse-2018-08");
		assertThat(answer.data("/none").isNull()).isTrue();
	}

	@Test
	void anEditionIsInForceUntilTheDayBeforeTheNext() {
		MatrixEditions editions = editions("2019-07-31");
		assertThat(id(editions.inForceOn(LocalDate.of(2018, 7, 31)))).isNull();
		assertThat(id(editions.inForceOn(LocalDate.of(2018, 8, 1)))).isEqualTo("nhse-2018-08");
		assertThat(id(editions.inForceOn(LocalDate.of(2019, 7, 31)))).isEqualTo("nhse-2018-08");
		assertThat(id(editions.inForceOn(LocalDate.of(2019, 8, 1)))).isEqualTo("nhse-2019-08");
		assertThat(editions.inForceToday().id()).isEqualTo("nhse-2018-08");
		assertThat(editions("2019-08-01").inForceToday().id()).isEqualTo("nhse-2019-08");
	}

	private static @Nullable String id(@Nullable MatrixEdition edition) {
		return (edition != null) ? edition.id() : null;
	}

	private static MatrixEditions editions(String today) {
		return new MatrixEditions(new MatrixProperties(null),
				Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
	}

}
