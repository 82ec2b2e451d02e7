package org.networkmaturity.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.networkmaturity.bench.contender.Comparison;
import org.networkmaturity.bench.contender.Contender;
import org.networkmaturity.bench.contender.Contenders;
import org.networkmaturity.bench.contender.Question;
import org.networkmaturity.bench.contender.Questions;
import org.networkmaturity.bench.data.Network;
import org.networkmaturity.bench.process.Store;
import org.networkmaturity.bench.result.Measurement;
import org.networkmaturity.bench.result.Report;
import org.networkmaturity.support.TestIssuer;
import tools.jackson.databind.JsonNode;

/**
 * Measures the application beside the floor and the peers.
 */
public final class Bench {

	private static final Path RESULTS = Path.of("src/bench/results.md");

	private final Options options;

	private final Network network;

	private final Contenders contenders;

	private final Measuring measuring;

	private final List<Question> questions;

	private final Report report = new Report();

	private final Map<String, Measurement> floors = new LinkedHashMap<>();

	private Bench(Options options, Store store, Network network, TestIssuer issuer) {
		this.options = options;
		this.network = network;
		this.contenders = new Contenders(store.uri(), issuer);
		this.measuring = new Measuring(options, store, network);
		this.questions = new Questions().all().stream().filter((each) -> options.includes(each.operation())).toList();
	}

	/**
	 * Runs it, prints what was measured, and keeps it in a file.
	 * @param arguments none
	 */
	public static void main(String[] arguments) throws Exception {
		Options options = Options.read();
		TestIssuer issuer = TestIssuer.start("");
		try (Store store = Store.start(options.storeUri()); Network network = new Network(store.uri())) {
			network.growTo(options.englands().getFirst());
			new Bench(options, store, network, issuer).run();
			network.drop();
		}
		System.exit(0);
	}

	private void run() throws Exception {
		executing();
		this.report.write(RESULTS);
	}

	private void executing() throws Exception {
		List<Contender> all = new ArrayList<>();
		try {
			all.add(this.contenders.floor());
			all.add(this.contenders.application(List.of(), this.options.executing()));
			for (String peer : this.options.peers()) {
				all.add(this.contenders.peer(peer));
			}
			for (Contender each : all) {
				Contenders.awaitAnswer(each, this.questions.getFirst());
			}
			this.report.table("Executing");
			for (Question question : this.questions) {
				compare(all, question);
				Map<String, Measurement> measured = this.measuring.measure(all, question, false);
				this.floors.put(question.name(), measured.get(Contender.FLOOR));
				this.report.rows(question.name(), measured, measured.get(Contender.FLOOR));
			}
		}
		finally {
			all.forEach(Contender::close);
		}
	}

	private void compare(List<Contender> all, Question question) throws Exception {
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
					throw new IllegalStateException("%s and %s answer %s differently: %s".formatted(all.getFirst().name(),
							each.name(), question.name(), difference));
				}
			}
		}
	}

}
