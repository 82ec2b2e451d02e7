package org.networkmaturity.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.networkmaturity.store.DerivedFields;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * What an award says of all that was allocated and spent follows from the entries, in the
 * award itself and in the pages of its lines. A page that was read after the award, and
 * that the award does not count yet, holds the oldest entries of its line.
 */
@Component
class DerivedSpend extends DerivedFields<FundingAward> {

	private final Documents<SpendPage> pages;

	DerivedSpend(DocumentStore store) {
		super(store.documents(FundingAwards.COLLECTION, FundingAward.class), FundingAward::id);
		this.pages = store.documents(FundingAwards.PAGES, SpendPage.class);
	}

	@Override
	public String what() {
		return "What awards say of their entries: subtotals, neighbourhoods and last days";
	}

	@Override
	protected List<Disagreement> compare(List<FundingAward> some) {
		List<String> lines = some.stream().flatMap((award) -> award.lines().stream()).map(FundingLine::id).toList();
		Map<String, List<SpendPage>> written = this.pages.findSorted(Filters.in("lineId", lines), "number")
			.stream()
			.collect(Collectors.groupingBy(SpendPage::lineId));
		return some.stream().flatMap((award) -> compare(award, written)).toList();
	}

	private Stream<Disagreement> compare(FundingAward award, Map<String, List<SpendPage>> written) {
		List<Disagreement> found = new ArrayList<>();
		List<LineEntries> all = award.lines()
			.stream()
			.map((line) -> new LineEntries(line, written.getOrDefault(line.id(), List.of())))
			.toList();
		for (LineEntries line : all) {
			line.missing().forEach((page) -> found.add(missing(page)));
			line.early().forEach((page) -> found.add(early(page, line)));
		}
		if (all.stream().allMatch((line) -> line.missing().isEmpty())) {
			found.addAll(new DerivedAward(award, all, (change) -> write(award, change)).compare());
		}
		return found.stream();
	}

	private boolean write(FundingAward award, Bson change) {
		return this.documents.update(Versions.asRead(award.id(), award.version()),
				Updates.combine(change, Updates.inc("version", 1L)));
	}

	private static Disagreement missing(String page) {
		return new Disagreement(FundingAwards.PAGES, page, "entries", "nothing", "what is lost", null);
	}

	private Disagreement early(SpendPage page, LineEntries line) {
		return new Disagreement(FundingAwards.PAGES, page.id(), "entries", "something else",
				"the oldest entries of the line, which are to become this page",
				() -> this.pages.update(Filters.eq(page.id()), Updates.set("entries", line.oldest())));
	}

}
