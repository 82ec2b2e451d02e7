package org.networkmaturity.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code node(id)} by asking the source of the id's kind.
 */
@Controller
class NodeController {

	private final List<NodeSource> sources;

	NodeController(List<NodeSource> sources) {
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Node node(@Argument String id) {
		for (NodeSource source : this.sources) {
			if (id.startsWith(source.prefix())) {
				return source.find(id);
			}
		}
		return null;
	}

}
