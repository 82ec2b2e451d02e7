package org.networkmaturity.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/**
 * The role in which a health or care worker signed in with NHS CIS2: of
 * {@code nhsid_nrbac_roles}, the one whose {@code person_roleid} is the
 * {@code selected_roleid}. Where nothing was selected, or nothing of what is there, the
 * worker acts in no role, even if they have but one: CIS2 itself selects an only role
 * (<a href=
 * "https://digital.nhs.uk/services/identity-and-access-management/nhs-care-identity-service-2/care-identity-authentication/guidance-for-developers/detailed-guidance/role-selection">Role
 * selection</a>).
 *
 * @param organisation the ODS code of the organisation for which they have the role; null
 * where it names none
 * @param codes the role's code, such as {@code S8000:G8000:R8000}, the job role in it,
 * {@code R8000}, and the codes of the activities that it was given besides
 */
record SelectedRole(@Nullable String organisation, Set<String> codes) {

	/**
	 * The role that a token says was selected.
	 * @param claims the token's claims
	 * @return the role; empty where none was selected
	 */
	static Optional<SelectedRole> in(Map<String, ?> claims) {
		String selected = new ClaimPath("selected_roleid").text(claims);
		if (selected == null || !(claims.get("nhsid_nrbac_roles") instanceof Iterable<?> roles)) {
			return Optional.empty();
		}
		List<Map<String, ?>> chosen = StreamSupport.stream(roles.spliterator(), false)
			.flatMap(SelectedRole::entry)
			.filter((role) -> selected.equals(new ClaimPath("person_roleid").text(role)))
			.toList();
		return (chosen.size() == 1) ? Optional.of(of(chosen.getFirst())) : Optional.empty();
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, ?>> entry(Object role) {
		return (role instanceof Map<?, ?> entry) ? Stream.of((Map<String, ?>) entry) : Stream.empty();
	}

	private static SelectedRole of(Map<String, ?> role) {
		Set<String> codes = new LinkedHashSet<>();
		String code = new ClaimPath("role_code").text(role);
		if (code != null) {
			codes.add(code);
			codes.add(code.substring(code.lastIndexOf(':') + 1));
		}
		codes.addAll(new ClaimPath("activity_codes").texts(role));
		return new SelectedRole(new ClaimPath("org_code").text(role), codes);
	}

}
