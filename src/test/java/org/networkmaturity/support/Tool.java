package org.networkmaturity.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that checks something, where there is one.
 *
 * @param name what it is called
 */
public record Tool(String name) {

	/**
	 * Runs it. Where there is none, the test is skipped, which a line of the output says;
	 * on a build server it fails.
	 * @param folder where to run it
	 * @param arguments its arguments
	 * @return what it printed; it ended well
	 */
	public String run(Path folder, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(this.name));
		command.addAll(List.of(arguments));
		Process process;
		try {
			process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			String message = "Skipped: what " + this.name + " checks, since there is none";
			assertThat(System.getenv("CI")).as(message).isNotEqualTo("true");
			System.out.println(message);
			return Assumptions.abort(message);
		}
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as("%s: %s", command, printed).isZero();
		return printed;
	}

}
