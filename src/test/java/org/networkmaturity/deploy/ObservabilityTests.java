package org.networkmaturity.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.networkmaturity.support.Answer;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Scrape;
import org.networkmaturity.support.Tool;

import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dashboard and the alerts ask for what there is.
 */
class ObservabilityTests extends ApiTest {

	private static final Path FOLDER = Path.of("src/deploy/observability");

	/** Its own, of each target. */
	private static final Set<String> OF_PROMETHEUS = Set.of("up");

	/** A name before labels or a range, where PromQL has nothing but metrics. */
	private static final Pattern METRIC = Pattern.compile("\\b([a-z][a-z0-9_]*)(?=[{\\[])");

	/** What an alert chooses by: a metric, and then labels. */
	private static final Pattern CHOICE = Pattern.compile("\\b([a-z][a-z0-9_]*)\\{([^}]*)}");

	private static final Pattern LABEL = Pattern.compile("(\\w+)[=!]");

	@Value("${local.management.port}")
	private int management;

	@ParameterizedTest
	@ValueSource(strings = { "alerts.yaml", "dashboard.json" })
	void everyMetricThatIsNamedIsThere(String file) throws IOException {
		Answer answer = as("front-end").byId().operation("FederationMaturity", Map.of("id", "fed_10q-pml"));
		Set<String> named = METRIC.matcher(Files.readString(FOLDER.resolve(file)))
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		named.removeAll(OF_PROMETHEUS);
		if (answer.body().at("/extensions/cost").isMissingNode()) {
			// What states no cost is not counted with one.
			named.removeIf((name) -> name.startsWith("graphql_request_cost_"));
		}
		assertThat(named).hasSizeGreaterThan(5);
		assertThat(Scrape.of(this.management).names()).containsAll(named);
	}

	@Test
	void everyLabelThatAnAlertChoosesByIsThere() throws IOException {
		as("front-end").byId().operation("FederationMaturity", Map.of("id", "fed_10q-pml"));
		Set<String> samples = Scrape.of(this.management).samples().keySet();
		List<MatchResult> choices = CHOICE.matcher(Files.readString(FOLDER.resolve("alerts.yaml")))
			.results()
			.filter((choice) -> !OF_PROMETHEUS.contains(choice.group(1)))
			.toList();
		assertThat(choices).hasSizeGreaterThan(5);
		for (MatchResult choice : choices) {
			List<String> labels = LABEL.matcher(choice.group(2)).results().map((label) -> label.group(1)).toList();
			assertThat(labels).isNotEmpty();
			assertThat(samples).as(choice.group())
				.anyMatch((sample) -> sample.startsWith(choice.group(1) + "{")
						&& labels.stream().allMatch((label) -> sample.contains(label + "=\"")));
		}
	}

	@Test
	void prometheusUnderstandsTheAlertsAndTheyGoOffWhenTheyShould() throws Exception {
		Tool promtool = new Tool("promtool");
		assertThat(promtool.run(FOLDER, "check", "rules", "alerts.yaml")).contains("SUCCESS");
		assertThat(promtool.run(FOLDER, "test", "rules", "alerts.test.yaml")).contains("SUCCESS");
	}

}
