package org.networkmaturity.store;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.FreePort;
import org.networkmaturity.support.Http;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator's tools see: whether an instance is up, on a port of their own, and
 * nothing else.
 */
class HealthTests extends ApiTest {

	@Value("${local.management.port}")
	private int management;

	@Autowired
	private HealthEndpointGroups groups;

	@Test
	void whetherAnInstanceIsUpIsOpenOnAPortOfItsOwn() {
		for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
			HttpResponse<String> answer = Http.send("GET", "http://localhost:" + this.management + path, null);
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
			assertThat(answer.body()).as("no details of %s", path)
				.contains("\"status\":\"UP\"")
				.doesNotContain("store");
			assertThat(answer.headers().map()).doesNotContainKeys("Set-Cookie", "Server");
			assertThat(Http.send("GET", url() + path, null).statusCode()).as("on the API's port").isEqualTo(404);
		}
	}

	@Test
	void anInstanceIsReadyWhereItsStoreAnswersAndIsWellWithoutOne() {
		assertThat(Objects.requireNonNull(this.groups.get("readiness")).isMember("store")).isTrue();
		assertThat(Objects.requireNonNull(this.groups.get("liveness")).isMember("store")).isFalse();
	}

	@Test
	void itHasThreadsOfTheOperatingSystemSoThatABusyInstanceAnswers() {
		Http.send("GET", "http://localhost:" + this.management + "/actuator/health", null);
		assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).contains("probe-0");
	}

	@Test
	void nothingIsExposedThereButHealthAndMetrics(@Autowired PathMappedEndpoints endpoints) {
		assertThat(endpoints.stream().map((endpoint) -> endpoint.getRootPath())).containsExactlyInAnyOrder("health",
				"prometheus");
	}

	@Test
	void everythingElseIsClosedThere() {
		String token = "Bearer " + Http.token(url(), "oxfordshire");
		for (String path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics",
				"/actuator/info", "/actuator/sbom", "/actuator/shutdown", "/actuator/health/readiness/store",
				"/actuator/health/store", "/", "/error", "/elsewhere")) {
			HttpResponse<String> answer = Http.send("GET", "http://localhost:" + this.management + path, null,
					"Authorization", token);
			assertThat(answer.statusCode()).as(path).isEqualTo(404);
		}
		assertThat(Http
			.send("POST", "http://localhost:" + this.management + "/graphql", "{\"query\": \"{ viewer { roles } }\"}",
					"Authorization", token, "Content-Type", "application/json")
			.statusCode()).isEqualTo(404);
	}

	@Test
	void anInstanceWithoutAStoreIsNotReadyAndSaysSoBeforeWhoeverAsksGivesUp() {
		String nowhere = "mongodb://localhost:" + FreePort.find();
		try (MongoClient client = MongoClients.create(nowhere)) {
			long start = System.nanoTime();
			Health health = new StoreHealth(new SimpleMongoClientDatabaseFactory(client, "none")).health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(System.nanoTime() - start).as("nanoseconds; the driver waits 30 s").isLessThan(10_000_000_000L);
		}
	}

}
