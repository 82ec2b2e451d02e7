package org.networkmaturity.audit;

import java.util.List;

import org.networkmaturity.access.Caller;
import org.networkmaturity.access.Role;
import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where audit events are found by id, by those who may read them.
 */
@Configuration(proxyBeanMethods = false)
class AuditNodes {

	@Bean
	NodeSource auditEventNodes(AuditLog log) {
		return NodeSource.of(AuditEvent.PREFIX,
				(ids) -> Caller.current().has(Role.AUDITOR) ? log.getAll(ids) : List.of());
	}

}
