package org.networkmaturity.support;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The metrics of an instance, as Prometheus fetches them.
 *
 * @param samples each sample's value, by its name and labels as they are written
 */
public record Scrape(Map<String, Double> samples) {

	/**
	 * Fetches them.
	 * @param managementPort where the instance has them
	 * @return what there is now
	 */
	public static Scrape of(int managementPort) {
		HttpResponse<String> answer = Http.send("GET", "http://localhost:" + managementPort + "/actuator/prometheus",
				null, "Accept", "text/plain;version=0.0.4");
		assertThat(answer.statusCode()).isEqualTo(200);
		Map<String, Double> samples = new TreeMap<>();
		answer.body().lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			int space = line.lastIndexOf(' ');
			samples.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
		});
		return new Scrape(samples);
	}

	/**
	 * The value of a sample.
	 * @param sample its name and labels
	 * @return the value; 0 where there is none yet
	 */
	public double value(String sample) {
		return this.samples.getOrDefault(sample, 0.0);
	}

	/**
	 * What there are samples of.
	 * @return the names, without labels
	 */
	public Set<String> names() {
		return this.samples.keySet()
			.stream()
			.map((sample) -> sample.replaceFirst("\\{.*", ""))
			.collect(Collectors.toSet());
	}

}
