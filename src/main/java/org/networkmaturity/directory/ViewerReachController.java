package org.networkmaturity.directory;

import java.util.List;
import java.util.Set;

import org.networkmaturity.access.Caller;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The part of the network that the viewer acts for.
 */
@Controller
class ViewerReachController {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	ViewerReachController(Commissioners commissioners, Localities localities, Federations federations) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
	}

	@SchemaMapping(typeName = "Viewer")
	List<Commissioner> commissioners() {
		return this.commissioners.named(Caller.current().organisations());
	}

	@SchemaMapping(typeName = "Viewer")
	List<Locality> localities() {
		Set<String> organisations = Caller.current().organisations();
		return this.localities.namedOrOf(organisations, Commissioner.idsNamed(organisations));
	}

	@SchemaMapping(typeName = "Viewer")
	List<Federation> federations() {
		Set<String> organisations = Caller.current().organisations();
		return this.federations.namedOrOf(organisations, Commissioner.idsNamed(organisations));
	}

}
