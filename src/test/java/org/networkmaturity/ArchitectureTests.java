package org.networkmaturity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(NetworkMaturityTracker.class);

	/**
	 * What each package may know. A new package belongs in here, above what it needs.
	 */
	private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(Map.entry("graphql", Set.of()),
			Map.entry("limits", Set.of()), Map.entry("cost", Set.of("limits")), Map.entry("load", Set.of("graphql")),
			Map.entry("contract", Set.of("graphql", "limits", "load")), Map.entry("store", Set.of("graphql", "load")),
			Map.entry("access", Set.of("graphql")),
			Map.entry("security", Set.of("graphql", "contract", "access", "load")),
			Map.entry("mutation", Set.of("graphql", "access")),
			Map.entry("audit", Set.of("graphql", "load", "store", "access", "mutation")),
			Map.entry("matrix", Set.of("graphql")),
			Map.entry("directory", Set.of("audit", "graphql", "store", "access", "mutation")),
			Map.entry("meeting", Set.of("audit", "graphql", "store", "access", "mutation", "directory")),
			Map.entry("assessment",
					Set.of("audit", "graphql", "store", "access", "mutation", "matrix", "directory", "meeting")),
			Map.entry("maturity", Set.of("graphql", "matrix", "directory", "assessment")),
			Map.entry("formation", Set.of("audit", "store", "graphql", "access", "mutation", "directory")),
			Map.entry("funding", Set.of("audit", "graphql", "store", "access", "mutation", "directory")),
			Map.entry("plan",
					Set.of("audit", "graphql", "store", "access", "mutation", "matrix", "directory", "funding")),
			Map.entry("accounts", Set.of("audit", "graphql", "store", "access", "mutation", "directory", "funding")),
			Map.entry("feedback",
					Set.of("audit", "graphql", "load", "store", "access", "mutation", "matrix", "directory",
							"assessment", "maturity", "funding")),
			Map.entry("budget", Set.of("graphql", "limits", "cost")),
			Map.entry("answer", Set.of("graphql", "contract", "store", "access")),
			Map.entry("telemetry", Set.of("graphql", "limits", "cost", "contract")),
			Map.entry("migration", Set.of("store")), Map.entry("backup", Set.of("store", "migration")),
			Map.entry("training", Set.of("store", "backup")),
			Map.entry("check", Set.of("store", "migration", "matrix")), Map.entry("registers",
					Set.of("audit", "graphql", "store", "migration", "mutation", "directory", "formation")));

	@Test
	void packagesKeepToTheirBoundsAndGoInNoCircle() {
		MODULES.verify();
	}

	@Test
	void dependenciesRunOneWay() {
		Map<String, Set<String>> known = MODULES.stream()
			.collect(Collectors.toMap((module) -> module.getIdentifier().toString(),
					(module) -> module.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
						.uniqueModules()
						.map(ApplicationModule::getIdentifier)
						.map(Object::toString)
						.collect(Collectors.toSet())));
		assertThat(known.keySet()).isEqualTo(MAY_KNOW.keySet());
		known.forEach((module, others) -> assertThat(MAY_KNOW.get(module)).as(module).containsAll(others));
	}

	@Test
	void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException, ClassNotFoundException {
		Path sources = Path.of("src/main/java");
		try (Stream<Path> packages = Files.walk(sources).filter(ArchitectureTests::holdsClasses)) {
			for (Path folder : packages.toList()) {
				String name = sources.relativize(folder).toString().replace('/', '.');
				assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class)).as(name)
					.isTrue();
			}
		}
	}

	private static boolean holdsClasses(Path folder) {
		try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
			return files.anyMatch((file) -> file.toString().endsWith(".java"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
