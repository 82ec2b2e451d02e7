package org.networkmaturity.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.graphql.Audience;
import org.networkmaturity.graphql.Connection;
import org.networkmaturity.graphql.Node;
import org.networkmaturity.graphql.Nodes;
import org.networkmaturity.graphql.PageArguments;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code auditEvents}, for auditors.
 */
@Controller
class AuditController {

	private final AuditLog log;

	private final Nodes nodes;

	AuditController(AuditLog log, Nodes nodes) {
		this.log = log;
		this.nodes = nodes;
	}

	@QueryMapping
	Connection<AuditEvent> auditEvents(@Argument @Nullable AuditFilter filter, PageArguments page) {
		Caller.current().require(Role.AUDITOR);
		Audience.narrow(Audience.NOBODY);
		return Connection.of(page, this.log.sequence((filter != null) ? filter : AuditFilter.NONE));
	}

	@BatchMapping
	Map<AuditEvent, Node> subject(List<AuditEvent> events) {
		Map<String, Node> found = this.nodes
			.find(events.stream().flatMap((event) -> event.mainSubjectIds().stream()).toList());
		Map<AuditEvent, Node> subjects = new HashMap<>();
		for (AuditEvent event : events) {
			event.mainSubjectIds()
				.stream()
				.map(found::get)
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresent((node) -> subjects.put(event, node));
		}
		return subjects;
	}

}
