package org.networkmaturity.meeting;

/**
 * The four outcomes that a locality paper offers for a noted conflict (CCG locality
 * meeting paper, December 2018).
 */
public enum ConflictOutcome {

	DISCUSSES_AND_DECIDES, DISCUSSES_ONLY, REMAINS_SILENT, EXCLUDED

}
