package org.networkmaturity.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Knows by which names people call the organisations that a token acts for.
 */
@Component
public class OrganisationNames {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	OrganisationNames(Commissioners commissioners, Localities localities, Federations federations) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
	}

	/**
	 * What organisations are called.
	 * @param organisations ODS codes or ids, as a token names them
	 * @return these, and the ids, codes and names of those that are in the network
	 */
	public Set<String> of(Collection<String> organisations) {
		Set<String> names = new HashSet<>(organisations);
		this.commissioners.named(organisations)
			.forEach((each) -> names.addAll(List.of(each.id(), each.odsCode(), each.name())));
		this.localities.getAll(organisations).forEach((each) -> names.addAll(List.of(each.id(), each.name())));
		this.federations.getAll(organisations).forEach((each) -> names.addAll(List.of(each.id(), each.name())));
		return names;
	}

}
