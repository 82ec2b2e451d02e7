package org.networkmaturity.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract's npm package, where there is Node to run it.
 */
public final class NodePackage {

	private static final File FOLDER = new File("frontend-contract");

	/** It builds, too. */
	private static final String[] INSTALL = { "npm", "ci" };

	private static final String[] BUILD = { "npm", "run", "build" };

	private static final int OLDEST_NODE = 20;

	private static final int MINUTES = 5;

	private NodePackage() {
	}

	/**
	 * Builds the package, with what it needs installed. Where there is no Node, the tests
	 * are skipped, which a line of the output says; on a build server they fail.
	 * @param tests what is skipped then, such as the browser tests
	 * @return the package
	 */
	public static NodePackage installed(String tests) throws IOException, InterruptedException {
		String missing = missing();
		if (missing != null) {
			String message = "Skipped: %s, since there is no %s".formatted(tests, missing);
			assertThat(System.getenv("CI")).as(message).isNotEqualTo("true");
			System.out.println(message);
			return Assumptions.abort(message);
		}
		NodePackage contract = new NodePackage();
		contract.run(Map.of(), isInstalled() ? BUILD : INSTALL);
		return contract;
	}

	private static @Nullable String missing() throws IOException, InterruptedException {
		String node = version("node");
		if (node == null || Integer.parseInt(node.replaceAll("^v(\\d+).*", "$1")) < OLDEST_NODE) {
			return "Node " + OLDEST_NODE;
		}
		return (version("npm") != null) ? null : "npm";
	}

	private static @Nullable String version(String program) throws IOException, InterruptedException {
		Process process;
		try {
			process = new ProcessBuilder(program, "--version").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		}
		catch (IOException ex) {
			return null;
		}
		String printed = process.inputReader().readAllAsString().strip();
		return (process.waitFor() == 0) ? printed : null;
	}

	private static boolean isInstalled() {
		long installed = new File(FOLDER, "node_modules/.package-lock.json").lastModified();
		return installed >= new File(FOLDER, "package-lock.json").lastModified();
	}

	/**
	 * Runs a command in the package's folder. It must end well, and within minutes.
	 * @param environment variables beside those of the tests
	 * @param command the command
	 * @return what it printed
	 */
	public String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
		Path output = Files.createTempFile(Path.of("target"), "npm-", ".log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER)
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().put("NO_COLOR", "1");
		builder.environment().putAll(environment);
		Process process = builder.start();
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		if (!ended) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		String printed = Files.readString(output);
		assertThat(ended && process.exitValue() == 0).as("%s: %s", List.of(command), printed).isTrue();
		Files.delete(output);
		return printed;
	}

}
