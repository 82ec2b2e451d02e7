package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One project of a plan (Commissioning Roles of Federations: Memorandum of Understanding,
 * July 2012, table 5).
 *
 * @param id its id, which follows from the plan and its place in it
 * @param project what it is called
 * @param keyActivities the key activities and actions
 * @param goals outcomes, the specific improvement that is planned
 * @param measuresOfSuccess how one will know
 * @param coreRoles the core roles that it serves
 * @param editionId the edition of the matrix that its dimensions are of
 * @param dimensionCodes the dimensions that it should move; perhaps none
 * @param intendedCompletion on which day it is to be complete
 * @param budget pounds
 * @param lead who leads it: a role, not a person
 */
public record DevelopmentPlanLine(String id, String project, String keyActivities, String goals,
		String measuresOfSuccess, List<CoreRole> coreRoles, String editionId, List<String> dimensionCodes,
		LocalDate intendedCompletion, BigDecimal budget, String lead) {

	private static final String PREFIX = "dpn_";

	public DevelopmentPlanLine {
		coreRoles = List.copyOf(coreRoles);
		dimensionCodes = List.copyOf(dimensionCodes);
	}

	/**
	 * The id of a line.
	 * @param planId the plan's id
	 * @param number its place in the plan, counted from 1
	 * @return the id
	 */
	public static String idOf(String planId, int number) {
		return PREFIX + planId.substring(DevelopmentPlan.PREFIX.length()) + "-" + number;
	}

	/**
	 * The plan that a line with this id would be in.
	 * @param lineId the id
	 * @return the plan's id, perhaps nobody's
	 */
	static String planIdOf(String lineId) {
		int end = lineId.lastIndexOf('-');
		return (lineId.startsWith(PREFIX) && end > PREFIX.length())
				? DevelopmentPlan.PREFIX + lineId.substring(PREFIX.length(), end) : "";
	}

}
