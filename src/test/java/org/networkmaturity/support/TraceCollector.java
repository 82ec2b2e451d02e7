package org.networkmaturity.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import com.sun.net.httpserver.HttpServer;

/**
 * Takes the traces that an instance sends (OTLP over HTTP), as text: what is of interest
 * in protocol buffers stands in them as it is.
 */
public final class TraceCollector implements AutoCloseable {

	private static final int SECONDS = 60;

	private final BlockingQueue<String> batches = new LinkedBlockingQueue<>();

	private final HttpServer server;

	private TraceCollector(HttpServer server) {
		this.server = server;
	}

	/**
	 * Starts one.
	 * @return a collector, until it is closed
	 */
	public static TraceCollector start() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		TraceCollector collector = new TraceCollector(server);
		server.createContext("/v1/traces", (exchange) -> {
			byte[] sent = exchange.getRequestBody().readAllBytes();
			boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
			collector.batches.add(new String(zipped ? unzipped(sent) : sent, StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		return collector;
	}

	private static byte[] unzipped(byte[] sent) throws IOException {
		try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(sent))) {
			return content.readAllBytes();
		}
	}

	/**
	 * Where to send them.
	 * @return an address
	 */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/v1/traces";
	}

	/**
	 * Waits for the spans of a trace, which may come in several batches.
	 * @param trace its id, in hexadecimal digits
	 * @param parts what its spans say, all together
	 */
	public void awaitSpansOf(String trace, String... parts) throws InterruptedException {
		String id = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
		List<String> awaited = new ArrayList<>(List.of(parts));
		do {
			String batch = this.batches.poll(SECONDS, TimeUnit.SECONDS);
			if (batch == null) {
				throw new AssertionError("No span of the trace came in %d s with %s".formatted(SECONDS, awaited));
			}
			if (batch.contains(id)) {
				awaited.removeIf(batch::contains);
			}
		}
		while (!awaited.isEmpty());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
