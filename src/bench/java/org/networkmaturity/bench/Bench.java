package org.networkmaturity.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.bench.contender.Comparison;
import org.networkmaturity.bench.contender.Contender;
import org.networkmaturity.bench.contender.Contenders;
import org.networkmaturity.bench.contender.Question;
import org.networkmaturity.bench.contender.Questions;
import org.networkmaturity.bench.data.Network;
import org.networkmaturity.bench.process.Store;
import org.networkmaturity.bench.result.Machine;
import org.networkmaturity.bench.result.Measurement;
import org.networkmaturity.bench.result.Overview;
import org.networkmaturity.bench.result.Report;
import org.networkmaturity.support.TestIssuer;
import tools.jackson.databind.JsonNode;

/**
 * Measures the application beside the floor and the peers.
 */
final class Bench {

	private static final Path RESULTS = Path.of("src/bench/results.md");

	private static final Path RESULTS_OF_A_PART = Path.of("target/bench/results.md");

	private static final Path README = Path.of("README.md");

	private static final List<String> GROWING = List.of("FederationMaturity", "MaturityHeatmap",
			"NeighbourhoodMaturity", "NhseFeedback");

	private final Options options;

	private final Network network;

	private final Contenders contenders;

	private final Measuring measuring;

	private final List<Question> questions;

	private final Report report = new Report();

	private final Overview overview = new Overview();

	private final Map<String, Measurement> floors = new HashMap<>();

	private Bench(Options options, Store store, Network network, TestIssuer issuer) {
		this.options = options;
		this.network = network;
		this.contenders = new Contenders(store.uri(), issuer);
		this.measuring = new Measuring(options, store, network);
		this.questions = new Questions().all().stream().filter((each) -> options.includes(each.operation())).toList();
	}

	static void measure(Options options) throws IOException, InterruptedException {
		try (Store store = Store.start(options.storeUri()); Network network = new Network(store.uri())) {
			try {
				network.growTo(options.englands().getFirst());
				new Bench(options, store, network, TestIssuer.start("")).run();
			}
			finally {
				network.drop();
			}
		}
	}

	private void run() throws IOException, InterruptedException {
		this.report.line("# What the application costs\n");
		String conditions = "%s. %s. %s.".formatted(LocalDate.now(), Machine.description(), this.options.description());
		this.report.line(conditions + " Repeat it with `mvn -Pbench verify`.\n");
		this.report
			.line("CPU is the server's own for each request without the JIT compiler, and the median of the rounds.");
		part("executing", this::executing);
		part("repeating", this::repeating);
		part("starting", () -> new Starting(this.options, this.contenders, this.questions.getFirst()).measure(this.report,
				this.overview));
		part("growing", this::growing);
		if (this.options.isWhole()) {
			this.overview.write(README, conditions);
		}
	}

	/** A machine may be too slow for one part of it. */
	private void part(String name, Part part) throws IOException, InterruptedException {
		if (this.options.parts().contains(name)) {
			try {
				part.run();
			}
			catch (IOException ex) {
				this.report.line("\nThis ended early: " + ex.getMessage());
				ex.printStackTrace();
			}
			this.report.write(this.options.isWhole() ? RESULTS : RESULTS_OF_A_PART);
		}
	}

	private void executing() throws IOException, InterruptedException {
		List<Contender> all = new ArrayList<>();
		try {
			all.add(this.contenders.floor());
			all.add(this.contenders.application(Contenders.jar(), List.of(), this.options.executing()));
			for (String peer : this.options.peers()) {
				all.add(this.contenders.peer(peer));
			}
			for (Contender each : all) {
				Contenders.awaitAnswer(each, this.questions.getFirst());
			}
			for (Question question : this.questions) {
				compare(all, question);
			}
			this.report.table("Executing");
			for (Question question : this.questions) {
				Map<String, Measurement> measured = this.measuring.measure(all, question, false);
				this.floors.put(question.name(), measured.get(Contender.FLOOR));
				this.report.rows(question.name(), measured, measured.get(Contender.FLOOR));
				this.overview.add(question.name(), measured);
			}
		}
		finally {
			all.forEach(Contender::close);
		}
	}

	private void compare(List<Contender> all, Question question) throws IOException {
		for (int i : List.of(0, question.asked().size() / 2, question.asked().size() - 1)) {
			JsonNode first = null;
			for (Contender each : all) {
				if (question.isMutation()) {
					this.network.forgetProgress();
				}
				JsonNode data = Comparison.data(each, question, i);
				first = (first != null) ? first : data;
				String difference = Comparison.difference(first, data, question.isMutation());
				if (difference != null) {
					throw new IllegalStateException("%s and %s answer %s differently: %s"
						.formatted(all.getFirst().name(), each.name(), question.name(), difference));
				}
			}
		}
	}

	private void repeating() throws IOException, InterruptedException {
		this.report.table("Repeating");
		try (Contender application = this.contenders.application(Contenders.jar(), List.of(), List.of())) {
			Contenders.awaitAnswer(application, this.questions.getFirst());
			for (Question question : this.questions) {
				if (!question.isMutation()) {
					repeat(application, question, false);
				}
				if (!question.isMutation() && Measuring.isKept(application, question)) {
					repeat(application, question, true);
				}
			}
		}
	}

	private void repeat(Contender application, Question question, boolean isUnchanged)
			throws IOException, InterruptedException {
		Measurement measured = this.measuring.measure(application, question, isUnchanged);
		Map<String, Measurement> named = Map.of(Contender.APPLICATION + (isUnchanged ? ", 304" : ", 200"), measured);
		this.report.rows(question.name(), named, this.floors.get(question.name()));
		this.overview.add(question.name(), named);
	}

	private void growing() throws IOException, InterruptedException {
		this.report.table("Growing");
		for (int englands : this.options.englands()) {
			this.network.growTo(englands);
			try (Contender application = this.contenders.application(Contenders.jar(), List.of(),
					this.options.executing())) {
				Contenders.awaitAnswer(application, this.questions.getFirst());
				for (Question question : this.questions) {
					if (GROWING.contains(question.operation())) {
						Measurement measured = this.measuring.measure(application, question, false);
						String store = "Englands: " + englands;
						this.report.rows(question.name(), Map.of(Contender.APPLICATION + ", " + store, measured), null);
						this.overview.addGrowth(question.name(), store, measured);
					}
				}
			}
		}
	}

	/** One part of all that is measured. */
	private interface Part {

		void run() throws IOException, InterruptedException;

	}

}
