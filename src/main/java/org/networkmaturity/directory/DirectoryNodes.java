package org.networkmaturity.directory;

import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the network's nodes are found by id.
 */
@Configuration(proxyBeanMethods = false)
class DirectoryNodes {

	@Bean
	NodeSource commissionerNodes(Commissioners commissioners) {
		return NodeSource.of(Commissioner.PREFIX, commissioners::getAll);
	}

	@Bean
	NodeSource localityNodes(Localities localities) {
		return NodeSource.of(Locality.PREFIX, localities::getAll);
	}

	@Bean
	NodeSource federationNodes(Federations federations) {
		return NodeSource.of(Federation.PREFIX, federations::getAll);
	}

	@Bean
	NodeSource neighbourhoodNodes(Neighbourhoods neighbourhoods) {
		return NodeSource.of(Neighbourhood.PREFIX, neighbourhoods::getAll);
	}

	@Bean
	NodeSource practiceMergerNodes(PracticeMergers mergers) {
		return NodeSource.of(PracticeMerger.PREFIX, mergers::getAll);
	}

	@Bean
	NodeSource practiceNodes(Practices practices) {
		return NodeSource.of(Practice.PREFIX, practices::getAll);
	}

}
