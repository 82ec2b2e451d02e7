package org.networkmaturity.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.networkmaturity.directory.Commissioner;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which body decides on a plan. What is set where nobody sets anything else is that of
 * the memorandum (Commissioning Roles of Federations: Memorandum of Understanding, July
 * 2012, table 7).
 *
 * @param bands those of every commissioner that has none of its own, lowest first
 * @param commissioners those of single commissioners, by their ODS codes
 */
@ConfigurationProperties("plans.approval")
record ApprovalProperties(@DefaultValue List<ApprovalBand> bands,
		@DefaultValue Map<String, List<ApprovalBand>> commissioners) {

	ApprovalProperties {
		check("plans.approval.bands", bands);
		commissioners.forEach((code, own) -> check("plans.approval.commissioners." + code, own));
		Map<String, List<ApprovalBand>> byCode = new TreeMap<>();
		commissioners.forEach((code, own) -> byCode.put(code.toUpperCase(Locale.ROOT), List.copyOf(own)));
		bands = List.copyOf(bands);
		commissioners = Map.copyOf(byCode);
	}

	private static void check(String property, List<ApprovalBand> bands) {
		BigDecimal reached = BigDecimal.ZERO;
		for (int i = 0; i < bands.size(); i++) {
			ApprovalBand band = bands.get(i);
			if (band.body() == null || band.body().isBlank()) {
				throw refused(property + "[" + i + "].body must name who decides");
			}
			if (i == bands.size() - 1) {
				break;
			}
			if (band.to() == null || band.to().compareTo(reached) <= 0) {
				throw refused(property + "[" + i + "].to must be more than " + reached.toPlainString()
						+ ": bands go upwards");
			}
			reached = band.to();
		}
		if (bands.isEmpty() || bands.getLast().to() != null) {
			throw refused(property + " must end with a band without to, which is for every value above");
		}
	}

	private static IllegalArgumentException refused(String sentence) {
		return new IllegalArgumentException(sentence + ".");
	}

	/**
	 * The body that a plan's value calls for.
	 * @param plan the plan
	 * @return the body, as it was when the plan was decided, once it was
	 */
	String bodyFor(DevelopmentPlan plan) {
		return (plan.decision() != null) ? plan.decision().body() : bodyFor(plan.commissionerId(), plan.value());
	}

	/**
	 * The body that decides on plans of a value.
	 * @param commissionerId whose plans
	 * @param value pounds
	 * @return what it is called
	 */
	String bodyFor(String commissionerId, BigDecimal value) {
		return this.commissioners.getOrDefault(Commissioner.odsCodeOf(commissionerId), this.bands)
			.stream()
			.filter((band) -> band.reaches(value))
			.findFirst()
			.orElseThrow()
			.body();
	}

}
