package org.networkmaturity.plan;

/**
 * The twelve core roles and functions of federations (Commissioning Roles of Federations:
 * Memorandum of Understanding, July 2012, table 3, in its order).
 */
public enum CoreRole {

	LOCAL_INTELLIGENCE, PATIENT_INVOLVEMENT, LOCAL_SERVICES, COMMUNICATION, LEADERSHIP, LOCAL_AND_COUNTYWIDE_BALANCE,
	RELATIONSHIPS, PRIMARY_CARE_QUALITY, CONTRACTS_AND_PATHWAYS, INNOVATION, CLINICAL_VARIATION, SHARED_LEARNING

}
