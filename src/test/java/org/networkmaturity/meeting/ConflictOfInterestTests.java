package org.networkmaturity.meeting;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Actor;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictOfInterestTests {

	private static ConflictOfInterest conflict(String party) {
		return new ConflictOfInterest(party, ConflictOutcome.EXCLUDED, null,
				new Stamp(Instant.EPOCH, new Actor("test", null, null)), new Call("test", ""));
	}

	@Test
	void aPartyIsRecognisedWhateverTheCapitalsAndSpaces() {
		ConflictOfInterest conflict = conflict(" Abingdon  Health Federation");
		assertThat(conflict.isAbout(Set.of("fed_x", "abingdon health federation"))).isTrue();
		assertThat(conflict("\uff2eorth\u200b\u2011recorder").isAbout(Set.of("north-recorder"))).isTrue();
		assertThat(conflict.isAbout(Set.of("Abingdon", "fed_x"))).isFalse();
		assertThat(conflict.isAbout(Set.of())).isFalse();
	}

}
