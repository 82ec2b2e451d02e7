package org.networkmaturity.development;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.networkmaturity.access.Role;
import org.networkmaturity.security.IntrospectionGate;

/**
 * The clients of the development issuer: one for each part that somebody plays. The
 * secret of each is {@value #SECRET}.
 *
 * @param id the client's id
 * @param name what its tokens call it
 * @param scopes what its tokens may do
 * @param organisations whom its tokens act for
 */
public record DemoClient(String id, String name, Set<String> scopes, List<String> organisations) {

	/** The secret of every demo client. */
	public static final String SECRET = "demo";

	/** Every demo client. */
	public static final List<DemoClient> ALL = List.of(
			new DemoClient("front-end", "The web front end", of(Role.READER), List.of()),
			new DemoClient("north-recorder", "A recorder of the North locality",
					of(Role.READER, Role.RECORDER, Role.AGREER), List.of("loc_10q-north")),
			new DemoClient("west-recorder", "The chair of the West locality",
					of(Role.READER, Role.RECORDER, Role.AGREER), List.of("loc_10q-west")),
			new DemoClient("oxfordshire", "A manager of the Oxfordshire commissioner", allButAudit(), List.of("10Q")),
			new DemoClient("somerset", "A manager of the Somerset commissioner", allButAudit(), List.of("11X")),
			new DemoClient("somerset-finance", "A second manager of the Somerset commissioner",
					of(Role.READER, Role.FUNDING_MANAGER), List.of("11X")),
			new DemoClient("west-mendip", "A manager of the West Mendip federation",
					of(Role.READER, Role.FUNDING_MANAGER), List.of("fed_11x-west-mendip")),
			new DemoClient("nhse", "A reader at NHS England", of(Role.READER, Role.RETURN_READER), List.of()),
			new DemoClient("auditor", "An auditor", withoutSchema(Role.READER, Role.AUDITOR), List.of()));

	private static Set<String> of(Role... roles) {
		Set<String> scopes = withoutSchema(roles);
		scopes.add(IntrospectionGate.SCOPE);
		return scopes;
	}

	private static Set<String> withoutSchema(Role... roles) {
		return new TreeSet<>(Arrays.stream(roles).map(Role::scope).toList());
	}

	private static Set<String> allButAudit() {
		Set<String> scopes = of(Role.values());
		scopes.remove(Role.AUDITOR.scope());
		return scopes;
	}

	static DemoClient named(String id) {
		return ALL.stream().filter((client) -> client.id().equals(id)).findFirst().orElseThrow();
	}

}
