package org.networkmaturity.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.networkmaturity.store.Derived;

/**
 * Looks at everything that is derived, and says what it finds.
 */
class Check {

	private final List<Derived> derived;

	Check(List<Derived> derived) {
		this.derived = List.copyOf(derived);
	}

	/**
	 * Finds what disagrees.
	 * @param out where to say so
	 * @return whether nothing does
	 */
	boolean find(PrintWriter out) {
		AtomicInteger all = new AtomicInteger();
		for (Derived each : this.derived) {
			AtomicInteger some = new AtomicInteger();
			each.disagreements((found) -> {
				some.incrementAndGet();
				out.println(found);
			});
			out.println("%s: %,d disagree".formatted(each.what(), some.get()));
			all.addAndGet(some.get());
		}
		out.println((all.get() == 0) ? "What is stored twice says the same both times."
				: "%,d in all disagree with what they follow from.".formatted(all.get()));
		return all.get() == 0;
	}

	/**
	 * Puts right what can be.
	 * @param out where to say what was
	 */
	void rebuild(PrintWriter out) {
		AtomicInteger all = new AtomicInteger();
		this.derived.forEach((each) -> each.rebuild((done) -> {
			all.incrementAndGet();
			out.println("Put right: " + done);
		}));
		out.println("%,d were put right.".formatted(all.get()));
	}

}
