package org.networkmaturity.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Every node, of whatever kind.
 */
@Component
public class Nodes {

	private final List<NodeSource> sources;

	Nodes(List<NodeSource> sources) {
		this.sources = sources;
	}

	/**
	 * Finds nodes that the current caller may see, each kind with a number of queries
	 * that does not grow with how many there are.
	 * @param ids ids of any kind
	 * @return those that there are and the caller may see, by id
	 */
	public Map<String, Node> find(Collection<String> ids) {
		Map<String, Node> found = new HashMap<>();
		for (NodeSource source : this.sources) {
			List<String> ofThisKind = ids.stream().filter((id) -> id.startsWith(source.prefix())).distinct().toList();
			if (!ofThisKind.isEmpty()) {
				source.find(ofThisKind).forEach((node) -> found.put(node.id(), node));
			}
		}
		return found;
	}

}
