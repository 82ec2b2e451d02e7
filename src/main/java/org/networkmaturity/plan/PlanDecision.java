package org.networkmaturity.plan;

import java.time.Instant;

import org.networkmaturity.access.Actor;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * The second of the two assessments of a plan, which decides.
 *
 * @param body the body that decided
 * @param supported whether it supports the plan
 * @param reasons why
 * @param made when and by whom it was entered
 * @param call the call
 */
public record PlanDecision(String body, boolean supported, String reasons, Stamp made, Call call) implements PlanStep {

	public Instant decidedAt() {
		return this.made.at();
	}

	public Actor decidedBy() {
		return this.made.by();
	}

}
