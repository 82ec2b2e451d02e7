package org.networkmaturity.formation;

import org.networkmaturity.access.Caller;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets people change the network.
 */
@Controller
class FormationController {

	private final NeighbourhoodFormation formation;

	private final PracticeMoving moving;

	private final NeighbourhoodClosing closing;

	FormationController(NeighbourhoodFormation formation, PracticeMoving moving, NeighbourhoodClosing closing) {
		this.formation = formation;
		this.moving = moving;
		this.closing = closing;
	}

	@MutationMapping
	NeighbourhoodPayload formNeighbourhood(@Argument FormNeighbourhoodInput input) {
		return this.formation.form(input, Caller.current());
	}

	@MutationMapping
	PracticePayload movePractice(@Argument MovePracticeInput input) {
		return this.moving.move(input, Caller.current());
	}

	@MutationMapping
	NeighbourhoodPayload closeNeighbourhood(@Argument CloseNeighbourhoodInput input) {
		return this.closing.close(input, Caller.current());
	}

}
