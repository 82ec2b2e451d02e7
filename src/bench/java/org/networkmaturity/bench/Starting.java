package org.networkmaturity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.networkmaturity.bench.contender.Contender;
import org.networkmaturity.bench.contender.Contenders;
import org.networkmaturity.bench.contender.Question;
import org.networkmaturity.bench.contender.Question.Asked;
import org.networkmaturity.bench.load.Load;
import org.networkmaturity.bench.process.Child;
import org.networkmaturity.bench.result.Overview;
import org.networkmaturity.bench.result.Report;

/**
 * Measures starts: of the jar, of the jar taken apart without and with an AOT cache, which
 * the application trains as the image's build does, and of the peers.
 *
 * @param options how many connections, and which peers
 * @param contenders starts them
 * @param question what starts are measured by
 */
record Starting(Options options, Contenders contenders, Question question) {

	private static final Duration FIRST = Duration.ofSeconds(10);

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final Path UNPACKED = Path.of("target/bench/unpacked");

	void measure(Report report, Overview overview) throws IOException, InterruptedException {
		report.starts();
		measure("jar", () -> this.contenders.application(Contenders.jar(), List.of(), List.of()), report, overview);
		Path jar = unpack();
		measure("jar, taken apart", () -> this.contenders.application(jar, List.of(), List.of()), report, overview);
		Path cache = UNPACKED.resolve("app.aot").toAbsolutePath();
		this.contenders.train(jar, cache, LONGEST);
		measure("jar, taken apart, with an AOT cache trained under load",
				() -> this.contenders.application(jar, List.of("-XX:AOTCache=" + cache), List.of()), report, overview);
		for (String peer : this.options.peers()) {
			measure(peer, () -> this.contenders.peer(peer), report, overview);
		}
	}

	private static Path unpack() throws IOException, InterruptedException {
		try (Child unpacking = Child.start("unpacking", List.of(Child.java(), "-Djarmode=tools", "-jar",
				Contenders.jar().toString(), "extract", "--force", "--destination", UNPACKED.toString()), Map.of())) {
			unpacking.awaitEnd(LONGEST);
		}
		try (Stream<Path> files = Files.list(UNPACKED)) {
			return files.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow().toAbsolutePath();
		}
	}

	private void measure(String name, Start start, Report report, Overview overview) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		try (Contender contender = start.start()) {
			Contenders.awaitAnswer(contender, this.question);
			Duration taken = Duration.ofNanos(System.nanoTime() - begun);
			long cpu = contender.process().usage().total();
			Duration left = FIRST.minus(taken);
			long answers = left.isPositive() ? 1 + ask(contender, this.question, left) : 0;
			overview.addStart(report.start(name, taken.toMillis() / 1e3, cpu / 1e3, answers,
					contender.process().megabytes()));
		}
	}

	private long ask(Contender contender, Question question, Duration time) throws IOException, InterruptedException {
		List<byte[]> requests = new ArrayList<>();
		for (Asked asked : question.asked()) {
			requests.add(contender.request(question, asked, null));
		}
		return new Load(this.options.connections()).run(contender.port(), requests, 200, time).getTotalCount();
	}

	/** Starts a contender. */
	private interface Start {

		Contender start() throws IOException, InterruptedException;

	}

}
