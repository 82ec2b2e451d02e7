package org.networkmaturity.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;
import org.networkmaturity.store.DocumentsWithOutbox;
import org.networkmaturity.store.Message;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * Every award, with the pages of its older spends.
 */
@Component
public class FundingAwards {

	static final String COLLECTION = "fundingAwards";

	static final String PAGES = "spendPages";

	private final DocumentsWithOutbox<FundingAward> documents;

	private final Documents<SpendPage> pages;

	FundingAwards(DocumentStore store) {
		this.documents = store.documentsWithOutbox(COLLECTION, FundingAward.class);
		this.pages = store.documents(PAGES, SpendPage.class);
	}

	/**
	 * The award with this id.
	 * @param id its id
	 * @return the award, or null where there is none
	 */
	public @Nullable FundingAward get(String id) {
		return this.documents.get(id);
	}

	List<FundingAward> getAll(Collection<String> ids) {
		return this.documents.getAll(ids);
	}

	/**
	 * The awards with any of these lines.
	 * @param lineIds ids of lines
	 * @return they, in no particular order
	 */
	public List<FundingAward> withLines(Collection<String> lineIds) {
		return this.documents.find(Filters.in("lines.id", lineIds));
	}

	/**
	 * The award with this line.
	 * @param lineId the line's id
	 * @return the award, or null where there is no such line
	 */
	public @Nullable FundingAward withLine(String lineId) {
		List<FundingAward> found = withLines(List.of(lineId));
		return found.isEmpty() ? null : found.getFirst();
	}

	/**
	 * The awards of these commissioners.
	 * @param ids ids of commissioners
	 * @return they, by their first day
	 */
	public List<FundingAward> ofCommissioners(Collection<String> ids) {
		return this.documents.findSorted(Filters.in("commissionerId", ids), "startsOn");
	}

	/**
	 * The awards of a commissioner that were known at an instant and may be spent on some
	 * day of a period, or have an entry in it, each with all its entries at hand.
	 * @param commissionerId whose awards
	 * @param from the first day
	 * @param perspective the last day, and the instant
	 * @return they, by their first day
	 */
	public List<FundingAward> ofCommissioner(String commissionerId, LocalDate from, Perspective perspective) {
		Bson perhaps = Filters.and(Filters.eq("commissionerId", commissionerId),
				Filters.or(Filters.gte("endsOn", from), Filters.gte("spentUntil", from)));
		List<FundingAward> found = this.documents.findSorted(perhaps, "startsOn");
		return Objects.requireNonNull(from(Set.of(perspective), found).get(perspective))
			.stream()
			.filter((award) -> !award.endsOn().isBefore(from) || award.hasEntrySince(from))
			.toList();
	}

	/**
	 * An award as it is seen from a day and an instant.
	 * @param perspective from when
	 * @param award the award as it is
	 * @return the award, with all its entries at hand
	 */
	public FundingAward from(Perspective perspective, FundingAward award) {
		return award.from(perspective, earlier(award.lines()));
	}

	/**
	 * Awards as they are seen from several days and instants; as they are for who looks
	 * from now, for which nothing more is read.
	 * @param perspectives from when
	 * @param awards they
	 * @return for each perspective those that were entered by then
	 */
	Map<Perspective, List<FundingAward>> from(Set<Perspective> perspectives, List<FundingAward> awards) {
		boolean isOnlyNow = perspectives.stream().allMatch(Perspective::isNow);
		Map<String, List<Spend>> earlier = isOnlyNow ? Map.of()
				: earlier(awards.stream().flatMap((award) -> award.lines().stream()).toList());
		return perspectives.stream()
			.collect(Collectors.toMap(Function.identity(),
					(perspective) -> perspective.isNow() ? awards
							: awards.stream()
								.filter((award) -> award.isSeenFrom(perspective))
								.map((award) -> award.from(perspective, earlier))
								.toList()));
	}

	/**
	 * The entries of the pages of lines. A page that was written and does not count yet
	 * is left out.
	 * @param lines they
	 * @return the entries in the order in which they were entered, by the line's id
	 */
	Map<String, List<Spend>> earlier(Collection<FundingLine> lines) {
		Map<String, Integer> counting = lines.stream()
			.filter((line) -> line.paged().pages() > 0)
			.collect(Collectors.toMap(FundingLine::id, (line) -> line.paged().pages(), (one, other) -> one));
		if (counting.isEmpty()) {
			return Map.of();
		}
		return this.pages.findSorted(Filters.in("lineId", counting.keySet()), "number")
			.stream()
			.filter((page) -> page.number() < counting.getOrDefault(page.lineId(), 0))
			.collect(Collectors.groupingBy(SpendPage::lineId,
					Collectors.flatMapping((page) -> page.entries().stream(), Collectors.toList())));
	}

	/**
	 * The entry of a line with an id, and the one that takes it back.
	 * @param line the line
	 * @param spendId the id
	 * @return none, one or both
	 */
	List<Spend> entries(FundingLine line, String spendId) {
		Stream<Spend> old = (line.paged().pages() == 0) ? Stream.of()
				: this.pages
					.find(Filters.and(Filters.eq("lineId", line.id()), Filters.lt("number", line.paged().pages()),
							Filters.or(Filters.eq("entries.id", spendId), Filters.eq("entries.reverses", spendId))))
					.stream()
					.flatMap((page) -> page.entries().stream());
		return Stream.concat(old, line.recent().stream())
			.filter((spend) -> spend.id().equals(spendId) || spendId.equals(spend.reverses()))
			.toList();
	}

	/**
	 * The awards with a line to any of these federations, alone or with others.
	 * @param federationIds ids of federations
	 * @return they, in no particular order
	 */
	public List<FundingAward> ofFederations(Collection<String> federationIds) {
		return this.documents.find(Filters.or(Filters.in("lines.federationId", federationIds),
				Filters.in("lines.partners.federationId", federationIds)));
	}

	/**
	 * The awards of which anything was ever allocated to one of these neighbourhoods, or
	 * spent for it.
	 * @param neighbourhoodIds ids of neighbourhoods
	 * @return they, in no particular order
	 */
	public List<FundingAward> ofNeighbourhoods(Collection<String> neighbourhoodIds) {
		return this.documents.find(Filters.in("neighbourhoodIds", neighbourhoodIds));
	}

	boolean add(FundingAward award, Message event) {
		return this.documents.insertIfAbsent(award, event);
	}

	/**
	 * Puts a next version in the place of the one that it was made of.
	 * @param next the award
	 * @param event says what became of it
	 * @return false where that was changed since
	 */
	boolean change(FundingAward next, Message event) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next, event);
	}

	/**
	 * Puts an award whose oldest spends went to a page in its place; what it says is the
	 * same.
	 * @param next the award
	 * @return false where it was changed since
	 */
	boolean tidy(FundingAward next) {
		return this.documents.replace(Versions.before(next.id(), next.version()), next);
	}

	/**
	 * Writes the oldest recent spends of a line as its next page. Two who do so at once
	 * write the same.
	 * @param line the line
	 */
	void write(FundingLine line) {
		this.pages
			.insertIfAbsent(SpendPage.of(line.id(), line.paged().pages(), line.recent().subList(0, FundingLine.PAGE)));
	}

	/**
	 * Adds those that are not there yet.
	 * @param awards the awards
	 */
	public void addWhereAbsent(List<FundingAward> awards) {
		this.documents.insertWhereAbsent(awards);
	}

}
