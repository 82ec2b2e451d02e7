package org.networkmaturity.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.networkmaturity.backup.BackupCommand;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The manifests are what Kubernetes understands, and keep to what a pod of ours must keep
 * to. Nobody has run them here.
 */
class KubernetesTests {

	private static final Path FOLDER = Path.of("src/deploy/kubernetes");

	private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("Deployment", Deployment.class,
			"Service", Service.class, "ServiceAccount", ServiceAccount.class, "NetworkPolicy", NetworkPolicy.class,
			"PodDisruptionBudget", PodDisruptionBudget.class);

	/** How long Spring waits for the requests in flight. */
	private static final Duration GRACE = Duration.ofSeconds(30);

	/**
	 * Kubernetes' own types, which take any property, made to take none that they do not
	 * know: a word that is mistyped would be passed over.
	 */
	private static final ObjectMapper STRICT = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.annotationIntrospector(new JacksonAnnotationIntrospector() {

			private static final long serialVersionUID = 1L;

			@Override
			public Boolean hasAnySetter(Annotated annotated) {
				return false;
			}
		})
		.build();

	private static <T extends HasMetadata> T manifest(String file, Class<T> type) throws IOException {
		return STRICT.convertValue(new Yaml().<Object>load(Files.readString(FOLDER.resolve(file))), type);
	}

	/** Filled in as the README has it. */
	private static Job command() throws IOException {
		String filledIn = Files.readString(Path.of("src/deploy/kubernetes-command.yaml"))
			.replace("IMAGE", "network-maturity-tracker")
			.replace("COMMAND", BackupCommand.NAME)
			.replace("FOLDER", "monday");
		return STRICT.convertValue(new Yaml().<Object>load(filledIn), Job.class);
	}

	private static PodSpec pod() throws IOException {
		return manifest("deployment.yaml", Deployment.class).getSpec().getTemplate().getSpec();
	}

	@Test
	void everyManifestIsReadStrictlyAndIsInTheKustomization() throws IOException {
		Map<String, List<String>> kustomization = new Yaml()
			.load(Files.readString(FOLDER.resolve("kustomization.yaml")));
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((file) -> !file.equals("kustomization.yaml")))
				.containsExactlyInAnyOrderElementsOf(kustomization.getOrDefault("resources", List.of()));
		}
		for (String file : kustomization.getOrDefault("resources", List.of())) {
			Map<String, Object> content = new Yaml().load(Files.readString(FOLDER.resolve(file)));
			HasMetadata manifest = manifest(file, KINDS.get(content.get("kind")));
			assertThat(manifest.getApiVersion()).as(file).isEqualTo(content.get("apiVersion"));
			assertThat(manifest.getMetadata().getName()).as(file).isEqualTo("network-maturity-tracker");
		}
	}

	@Test
	void aPodCanDoNothingThatItNeedNot() throws IOException {
		for (PodSpec pod : List.of(pod(), command().getSpec().getTemplate().getSpec())) {
			assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
			assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
			assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
			assertThat(pod.getAutomountServiceAccountToken()).isFalse();
			assertThat(pod.getContainers()).allSatisfy((container) -> {
				assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
				assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
				assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
				assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
				assertThat(container.getResources().getLimits()).containsKey("memory");
				assertThat(container.getEnv()).as("secrets are files")
					.allMatch((variable) -> variable.getName().equals("SPRING_CONFIG_IMPORT"));
			});
		}
		assertThat(manifest("service-account.yaml", ServiceAccount.class).getAutomountServiceAccountToken()).isFalse();
	}

	@Test
	void whetherAPodIsUpIsAskedOnTheManagementPort() throws IOException {
		Container api = pod().getContainers().getFirst();
		Map<String, Probe> probes = Map.of("/actuator/health/readiness", api.getReadinessProbe(),
				"/actuator/health/liveness", api.getLivenessProbe());
		probes.forEach((path, probe) -> {
			assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
			assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
		});
		assertThat(api.getReadinessProbe().getTimeoutSeconds()).as("a store that hangs is found out within 2 s")
			.isGreaterThan(2);
		Probe start = api.getStartupProbe();
		assertThat(start.getFailureThreshold() * start.getPeriodSeconds()).as("it waits a minute for its store")
			.isGreaterThanOrEqualTo(90);
		assertThat(manifest("service.yaml", Service.class).getSpec().getPorts()).singleElement()
			.satisfies((port) -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
	}

	@Test
	void aPodThatGoesFinishesWhatItHasBegunWhileOthersStay() throws IOException {
		PodSpec pod = pod();
		long pause = pod.getContainers().getFirst().getLifecycle().getPreStop().getSleep().getSeconds();
		assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(pause + GRACE.toSeconds());
		Deployment deployment = manifest("deployment.yaml", Deployment.class);
		assertThat(deployment.getSpec().getReplicas()).isGreaterThanOrEqualTo(2);
		assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
		assertThat(pod.getTopologySpreadConstraints()).hasSize(2);
	}

	@Test
	void everySelectorFindsThePods() throws IOException {
		Deployment deployment = manifest("deployment.yaml", Deployment.class);
		Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
		assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
		assertThat(manifest("service.yaml", Service.class).getSpec().getSelector()).isEqualTo(labels);
		assertThat(
				manifest("disruption-budget.yaml", PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels())
			.isEqualTo(labels);
		NetworkPolicy policy = manifest("network-policy.yaml", NetworkPolicy.class);
		assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isEqualTo(labels);
		assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
	}

	@Test
	void aCommandWritesIntoAVolumeAndIsSentNoRequests() throws IOException {
		Job command = command();
		assertThat(command.getApiVersion() + " " + command.getKind()).isEqualTo("batch/v1 Job");
		assertThat(command.getSpec().getBackoffLimit()).as("what stopped half way is looked at").isZero();
		PodSpec pod = command.getSpec().getTemplate().getSpec();
		assertThat(pod.getSecurityContext().getFsGroup()).as("writes there")
			.isEqualTo(pod.getSecurityContext().getRunAsGroup());
		Container container = pod.getContainers().getFirst();
		assertThat(container.getArgs()).containsExactly(BackupCommand.NAME, "/backups/monday");
		assertThat(container.getVolumeMounts()).filteredOn((mount) -> mount.getMountPath().equals("/backups"))
			.singleElement()
			.satisfies((mount) -> assertThat(mount.getReadOnly()).isNull());
		assertThat(container.getVolumeMounts()).extracting(VolumeMount::getName)
			.containsExactlyInAnyOrderElementsOf(pod.getVolumes().stream().map(Volume::getName).toList());
		Map<String, String> served = manifest("service.yaml", Service.class).getSpec().getSelector();
		assertThat(command.getSpec().getTemplate().getMetadata().getLabels().entrySet())
			.doesNotContainAnyElementsOf(served.entrySet());
	}

}
