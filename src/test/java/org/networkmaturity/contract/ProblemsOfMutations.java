package org.networkmaturity.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;

import org.springframework.graphql.data.method.annotation.MutationMapping;

/**
 * Which problems each mutation can give: those whose codes its method names, or anything
 * that it calls, but for the unreachable.
 */
final class ProblemsOfMutations {

	/**
	 * Codes that a mutation shares with others by the code that it calls, and never
	 * gives.
	 */
	private static final Map<String, Set<ProblemCode>> UNREACHABLE = Map.of(
			// A baseline is measured from nothing, and progress from one that is there.
			"recordBaseline", Set.of(ProblemCode.BASELINE_MISSING), "recordBaselines",
			Set.of(ProblemCode.BASELINE_MISSING), "recordProgress", Set.of(ProblemCode.BASELINE_EXISTS));

	private final Set<JavaCodeUnit> seen = new HashSet<>();

	private final Deque<JavaCodeUnit> next = new ArrayDeque<>();

	private final Set<ProblemCode> codes = new TreeSet<>();

	private ProblemsOfMutations() {
	}

	/**
	 * The problems of every mutation.
	 * @return their codes, by the mutation's name
	 */
	static Map<String, Set<ProblemCode>> all() {
		JavaClasses classes = ArchConfiguration.withThreadLocalScope(ProblemsOfMutations::read);
		Map<String, Set<ProblemCode>> all = new TreeMap<>();
		classes.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(MutationMapping.class))
			.forEach((method) -> all.put(method.getName(), new ProblemsOfMutations().of(method)));
		all.forEach((mutation, codes) -> codes.removeAll(UNREACHABLE.getOrDefault(mutation, Set.of())));
		return all;
	}

	/** The project's classes only: what libraries do names no code. */
	private static JavaClasses read(ArchConfiguration configuration) {
		configuration.setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackagesOf(NetworkMaturityTracker.class);
	}

	private Set<ProblemCode> of(JavaCodeUnit mutation) {
		this.next.add(mutation);
		while (!this.next.isEmpty()) {
			JavaCodeUnit unit = this.next.remove();
			if (this.seen.add(unit)) {
				unit.getAccessesFromSelf()
					.stream()
					.map(ProblemsOfMutations::target)
					.flatMap(Optional::stream)
					.forEach(this::follow);
			}
		}
		return this.codes;
	}

	private static Optional<? extends JavaMember> target(JavaAccess<?> access) {
		return access.getTarget().resolveMember();
	}

	private void follow(JavaMember member) {
		if (member instanceof JavaField field) {
			followField(field);
		}
		else if (member instanceof JavaCodeUnit unit) {
			this.next.add(unit);
			if (unit.getModifiers().contains(JavaModifier.ABSTRACT)) {
				implementations(unit).forEach(this.next::add);
			}
		}
	}

	private void followField(JavaField field) {
		if (field.getOwner().isEquivalentTo(ProblemCode.class)
				&& field.getRawType().isEquivalentTo(ProblemCode.class)) {
			this.codes.add(ProblemCode.valueOf(field.getName()));
		}
		else if (field.getRawType().isEquivalentTo(Problem.class)) {
			field.getOwner().getStaticInitializer().ifPresent(this.next::add);
		}
	}

	private static Stream<JavaCodeUnit> implementations(JavaCodeUnit unit) {
		return unit.getOwner()
			.getAllSubclasses()
			.stream()
			.map((type) -> type.tryGetCodeUnitWithParameterTypeNames(unit.getName(),
					unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()))
			.flatMap(Optional::stream);
	}

}
