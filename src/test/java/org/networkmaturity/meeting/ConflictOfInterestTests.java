package org.networkmaturity.meeting;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConflictOfInterestTests {

	@Test
	void aPartyIsRecognisedWhateverTheCapitalsAndSpaces() {
		ConflictOfInterest conflict = new ConflictOfInterest(" Abingdon  Health Federation", ConflictOutcome.EXCLUDED,
				null);
		assertThat(conflict.isAbout(Set.of("fed_x", "abingdon health federation"))).isTrue();
		assertThat(new ConflictOfInterest("\uff2eorth\u200b\u2011recorder", ConflictOutcome.EXCLUDED, null)
			.isAbout(Set.of("north-recorder"))).isTrue();
		assertThat(conflict.isAbout(Set.of("Abingdon", "fed_x"))).isFalse();
		assertThat(conflict.isAbout(Set.of())).isFalse();
	}

}
