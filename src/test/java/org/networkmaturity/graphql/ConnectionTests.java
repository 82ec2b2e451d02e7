package org.networkmaturity.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionTests {

	@Property(tries = 300)
	void pagesOfAnySizeJoinToTheWholeList(@ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> values,
			@ForAll @IntRange(min = 1, max = 12) int size, @ForAll boolean forward) {
		Sequence<Item> sequence = sequence(values);
		List<Item> seen = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			Connection<Item> page = Connection.of(page(size, forward, cursor), sequence);
			assertThat(page.nodes()).hasSizeLessThanOrEqualTo(size);
			assertThat(page.totalCount()).isEqualTo(values.size());
			seen.addAll(forward ? seen.size() : 0, page.nodes());
			Connection.PageInfo info = page.pageInfo();
			more = forward ? info.hasNextPage() : info.hasPreviousPage();
			assertThat(forward ? info.hasPreviousPage() : info.hasNextPage()).isEqualTo(cursor != null);
			cursor = forward ? info.endCursor() : info.startCursor();
		}
		assertThat(seen).isEqualTo(sequence.read(null, true, Integer.MAX_VALUE)).hasSize(values.size());
	}

	@Property(tries = 100)
	void aCursorStaysGoodWhenItsItemHasGone(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 9) Integer> values) {
		Sequence<Item> before = sequence(values);
		Item gone = before.read(null, true, 2).getLast();
		String cursor = before.keyset(gone).toCursor(before.order());
		List<Item> expected = before.read(before.keyset(gone), true, 100);
		Sequence<Item> after = Sequence.of("value",
				before.read(null, true, 100).stream().filter((item) -> !item.equals(gone)).toList(), Item::keyset);
		assertThat(Connection.of(page(100, true, cursor), after).nodes()).isEqualTo(expected);
	}

	private static PageArguments page(int size, boolean forward, @Nullable String cursor) {
		return forward ? PageArguments.of(size, cursor, null, null) : PageArguments.of(null, null, size, cursor);
	}

	private static Sequence<Item> sequence(List<Integer> values) {
		return Sequence.of("value",
				IntStream.range(0, values.size()).mapToObj((i) -> new Item(values.get(i), i)).toList(), Item::keyset);
	}

	record Item(int value, int id) {

		Keyset keyset() {
			return new Keyset("%010d".formatted(this.value), "%05d".formatted(this.id));
		}

	}

}
