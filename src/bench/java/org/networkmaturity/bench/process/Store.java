package org.networkmaturity.bench.process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.bench.store.BenchStore;

/**
 * The store: a MongoDB that somebody names, or one in memory.
 *
 * @param uri where it is, with a database of the benchmark's own
 * @param process its process; null where somebody else runs it
 */
public record Store(String uri, @Nullable Child process) implements AutoCloseable {

	private static final String HEAP = "10g";

	/**
	 * Starts one in memory, unless there is another.
	 * @param given the address of a MongoDB; null where there is none
	 * @return the store
	 */
	public static Store start(@Nullable String given) throws IOException, InterruptedException {
		String database = "bench-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
		if (given != null) {
			int options = given.indexOf('?');
			String hosts = ((options < 0) ? given : given.substring(0, options)).replaceFirst("(?<=[^/])/[^/]*$", "");
			return new Store(hosts + "/" + database + ((options < 0) ? "" : given.substring(options)), null);
		}
		Child process = Child.start("store",
				List.of(Child.java(), "-Xmx" + HEAP, "-XX:+UseParallelGC", "-Dlogback.configurationFile=none", "-cp",
						System.getProperty("java.class.path"), BenchStore.class.getName()),
				Map.of());
		String port = process.awaitReady(Duration.ofMinutes(1));
		return new Store("mongodb://127.0.0.1:" + port + "/" + database, process);
	}

	/**
	 * What it has taken so far.
	 * @return processor time; null where somebody else runs it
	 */
	public @Nullable Usage usage() throws IOException {
		return (this.process != null) ? this.process.usage() : null;
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.close();
		}
	}

}
