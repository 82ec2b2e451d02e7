package org.networkmaturity.directory;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Connection;
import org.networkmaturity.graphql.PageArguments;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Where reading the network starts.
 */
@Controller
class DirectoryController {

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	private final NeighbourhoodSearch search;

	private final Practices practices;

	DirectoryController(Commissioners commissioners, Localities localities, Federations federations,
			NeighbourhoodSearch search, Practices practices) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
		this.search = search;
		this.practices = practices;
	}

	@QueryMapping
	List<Commissioner> commissioners() {
		return this.commissioners.all();
	}

	@QueryMapping
	@Nullable Commissioner commissioner(@Argument String odsCode) {
		return this.commissioners.get(Commissioner.idOf(odsCode));
	}

	@QueryMapping
	@Nullable Locality locality(@Argument String id) {
		return this.localities.get(id);
	}

	@QueryMapping
	@Nullable Federation federation(@Argument String id) {
		return this.federations.get(id);
	}

	@QueryMapping
	Connection<Federation> federations(@Argument @Nullable FederationFilter filter, PageArguments page) {
		return Connection.of(page, this.federations.sequence((filter != null) ? filter : FederationFilter.NONE));
	}

	@QueryMapping
	CompletableFuture<@Nullable Neighbourhood> neighbourhood(@Argument String id,
			DataLoader<String, @Nullable Neighbourhood> neighbourhoods) {
		return neighbourhoods.load(id);
	}

	@QueryMapping
	Connection<Neighbourhood> neighbourhoods(@Argument @Nullable NeighbourhoodFilter filter,
			@Argument @Nullable NeighbourhoodOrder orderBy, PageArguments page) {
		return Connection.of(page, this.search.search((filter != null) ? filter : NeighbourhoodFilter.NONE,
				(orderBy != null) ? orderBy : NeighbourhoodOrder.NAME));
	}

	@QueryMapping
	@Nullable Practice practice(@Argument String odsCode) {
		return this.practices.get(Practice.idOf(odsCode));
	}

	@QueryMapping
	Connection<Practice> practices(@Argument @Nullable PracticeFilter filter, PageArguments page) {
		return Connection.of(page, this.practices.sequence((filter != null) ? filter : PracticeFilter.NONE));
	}

}
