package org.networkmaturity.funding;

/**
 * What money was spent on.
 */
public enum SpendCategory {

	CLINICAL_LEADERSHIP, PROJECT_MANAGEMENT, ORGANISATIONAL_DEVELOPMENT, SERVICE_DELIVERY, BACKFILL, TRAINING,
	EQUIPMENT, VENUE, OTHER

}
