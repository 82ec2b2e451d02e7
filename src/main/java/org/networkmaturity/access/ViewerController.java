package org.networkmaturity.access;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Resolves {@code viewer}.
 */
@Controller
class ViewerController {

	@QueryMapping
	Viewer viewer() {
		Caller caller = Caller.current();
		return new Viewer(caller.actor(), caller.rolesInOrder());
	}

}
