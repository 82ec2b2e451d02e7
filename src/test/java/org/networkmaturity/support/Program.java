package org.networkmaturity.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.networkmaturity.NetworkMaturityTracker;

/**
 * The program as it is shipped, in a process of its own, until it ends.
 *
 * @param status its exit status
 * @param output what it printed
 */
public record Program(int status, String output) {

	/**
	 * Runs it.
	 * @param storeUri its MONGODB_URI
	 * @param arguments what it is told to do
	 * @return what came of it
	 */
	public static Program run(String storeUri, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", ApiProcess.classPathWithoutTests(),
				NetworkMaturityTracker.class.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("MONGODB_URI", storeUri);
		builder.environment().put("STORE_GRACE", "PT5S");
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes());
		return new Program(process.waitFor(), output);
	}

}
