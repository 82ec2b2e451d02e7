package org.networkmaturity.security;

import java.util.List;

/**
 * The shape of an issuer's tokens: where they have what this API needs to know, unless
 * the configuration says otherwise.
 */
enum TokenProfile {

	/**
	 * What an issuer can be asked to send: scopes as in RFC 9068, and a list of
	 * organisations.
	 */
	GENERIC(new IssuerProperties.Claims("sub", "name", List.of("scope"), List.of("organisations"))),

	/**
	 * NHS CIS2 Authentication, whose role that the worker selected says both what they
	 * may do and for whom they act, see {@link SelectedRole}. {@code uid} is the worker's
	 * own identifier, the same in whatever application. CIS2 itself gives these claims to
	 * the application that signs somebody in; a token for an API has them where whoever
	 * issues it passes them on (<a href=
	 * "https://digital.nhs.uk/services/identity-and-access-management/nhs-care-identity-service-2/care-identity-authentication/guidance-for-developers/detailed-guidance/scopes-and-claims">Scopes
	 * and claims</a>).
	 */
	CIS2(new IssuerProperties.Claims("uid", "name", List.of(), List.of())),

	/**
	 * Microsoft Entra ID, version 2.0: {@code oid} is the same for a person in each
	 * application of a tenant, where {@code sub} is not; {@code roles} are the app roles
	 * and {@code scp} what was delegated to a client. {@code groups} are object ids,
	 * which are organisations only where the configuration says so; where somebody is in
	 * too many, the token names none (<a href=
	 * "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference">Access
	 * token claims reference</a>).
	 */
	ENTRA(new IssuerProperties.Claims("oid", "name", List.of("roles", "scp"), List.of("groups")));

	private final IssuerProperties.Claims claims;

	TokenProfile(IssuerProperties.Claims claims) {
		this.claims = claims;
	}

	IssuerProperties.Claims claims() {
		return this.claims;
	}

}
