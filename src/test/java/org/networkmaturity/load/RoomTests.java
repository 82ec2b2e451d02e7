package org.networkmaturity.load;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.networkmaturity.graphql.ApiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomTests {

	private static final int LARGE = 4_000_000;

	private final Room room = new Room();

	@Test
	void largeRequestsTakeAQuarterOfTheHeapTogetherAndSmallOnesNothing() {
		List<Room.Taken> taken = new ArrayList<>();
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> {
			while (true) {
				taken.add(this.room.take(LARGE));
			}
		}).withMessageContaining("Nothing was executed");
		assertThat(4L * LARGE * taken.size()).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory() / 4)
			.isGreaterThan(Runtime.getRuntime().maxMemory() / 4 - 5L * LARGE);
		this.room.take(5_000).close();
		taken.getFirst().close();
		this.room.take(LARGE).close();
	}

}
