package org.networkmaturity.accounts;

/**
 * What a section of a financial statement is about.
 */
public enum FinancialSectionKind {

	INCOME, EXPENDITURE, SAVINGS

}
