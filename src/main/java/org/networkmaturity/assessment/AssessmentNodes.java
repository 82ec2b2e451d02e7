package org.networkmaturity.assessment;

import java.util.Collection;
import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.graphql.NodeSource;

import org.springframework.stereotype.Component;

/**
 * Where assessments are found by id.
 */
@Component
class AssessmentNodes implements NodeSource {

	private final AssessmentReader reader;

	AssessmentNodes(AssessmentReader reader) {
		this.reader = reader;
	}

	@Override
	public String prefix() {
		return AssessmentId.PREFIX;
	}

	@Override
	public List<? extends Node> find(Collection<String> ids) {
		return this.reader.findAll(ids, Caller.current());
	}

}
