package org.networkmaturity.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a script counts in the files that has nothing in common with the importer.
 *
 * @param files the files
 * @param counted what it printed
 */
record Count(RegisterFiles files, JsonNode counted) {

	private static final String SCRIPT = "src/test/resources/registers/count.py";

	/**
	 * Runs the script. Where there is no Python, the test is skipped.
	 * @param files the files
	 * @param days days on which it counts who is in which network
	 * @return what it counts
	 */
	static Count of(RegisterFiles files, List<String> days) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("python3", SCRIPT));
		Stream.of(files.epraccur(), files.epcn(), files.listSizes()).map(Path::toString).forEach(command::add);
		command.addAll(days);
		Process process = start(command);
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as("%s", command).isZero();
		return new Count(files, JsonMapper.shared().readTree(printed));
	}

	private static Process start(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		}
		catch (IOException ex) {
			return Assumptions.abort("There is no python3 that could count what is in the files: " + ex.getMessage());
		}
	}

	/**
	 * How many of each kind there are.
	 * @param what created or leftOut
	 * @return by kind
	 */
	Map<String, Integer> numbers(String what) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		this.counted.path(what).properties().forEach((each) -> numbers.put(each.getKey(), each.getValue().asInt()));
		return numbers;
	}

	/**
	 * The rows that must be refused.
	 * @return such as epraccur.csv, line 7
	 */
	List<String> refused() {
		String workbook = this.files.epcn().getFileName() + ", sheet ";
		return Stream
			.of(refused("practices", this.files.epraccur().getFileName().toString()),
					refused("networks", workbook + "PCNDetails"),
					refused("memberships", workbook + "PCN Core Partner Details"),
					refused("list sizes", this.files.listSizes().getFileName().toString()))
			.flatMap(List::stream)
			.toList();
	}

	private List<String> refused(String kind, String table) {
		return this.counted.path("refused")
			.path(kind)
			.valueStream()
			.map((line) -> table + ", line " + line.asInt())
			.toList();
	}

	/**
	 * Every practice.
	 * @return by name, as the API is expected to answer it
	 */
	List<JsonNode> practices() {
		return this.counted.path("practices").valueStream().toList();
	}

	/**
	 * The networks that exist on a day.
	 * @param day the day
	 * @return by name, as the API is expected to answer it
	 */
	List<JsonNode> networks(String day) {
		return this.counted.path("networks").path(day).valueStream().toList();
	}

}
