package org.networkmaturity.meeting;

import org.networkmaturity.graphql.NodeSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where meetings are found by id.
 */
@Configuration(proxyBeanMethods = false)
class MeetingNodes {

	@Bean
	NodeSource meetingNode(Meetings meetings) {
		return NodeSource.of(LocalityMeeting.PREFIX, meetings::getAll);
	}

}
