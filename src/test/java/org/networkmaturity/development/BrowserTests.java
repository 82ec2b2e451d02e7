package org.networkmaturity.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.support.DevelopmentRun;
import org.networkmaturity.support.NodePackage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference page in a browser, against the development run: its tests are in
 * frontend-contract/reference-page/browser-tests, and their pictures of every view in
 * target/screenshots.
 */
class BrowserTests {

	private static final Path CHROMIUM = Path
		.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));

	@Test
	void theReferencePageWorks(@TempDir Path store) throws IOException, InterruptedException {
		NodePackage contract = NodePackage.installed("the browser tests");
		requireChromium();
		HttpServer restarts = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		try (DevelopmentRun run = DevelopmentRun.start(store)) {
			restarts.createContext("/", (exchange) -> restart(run, exchange));
			restarts.start();
			System.out.println(contract.run(
					Map.of("PAGE", run.url() + "/", "RESTART", "http://127.0.0.1:" + restarts.getAddress().getPort(),
							"CHROMIUM", CHROMIUM.toString(), "SCREENSHOTS",
							Path.of("target/screenshots").toAbsolutePath().toString()),
					"npm", "run", "--silent", "browser-tests", "--workspace", "reference-page"));
		}
		finally {
			restarts.stop(0);
		}
	}

	private static void requireChromium() {
		if (!Files.isExecutable(CHROMIUM)) {
			String message = "Skipped: the browser tests, since there is no Chromium at " + CHROMIUM;
			assertThat(System.getenv("CI")).as(message).isNotEqualTo("true");
			System.out.println(message);
			Assumptions.abort(message);
		}
	}

	private static void restart(DevelopmentRun run, HttpExchange exchange) throws IOException {
		try (exchange) {
			run.restart();
			exchange.sendResponseHeaders(204, -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
