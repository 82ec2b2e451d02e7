package org.networkmaturity.assessment;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Problem;
import org.networkmaturity.mutation.ProblemCode;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Documents;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Every maturity record. A change appends one state with one atomic update that applies
 * only to the version that was read; whoever loses that race reads again and decides
 * again.
 */
@Component
public class MaturityRecords {

	private static final String DRAFTS = "drafts";

	private static final String AGREED = "agreed";

	private static final String STANDINGS = "standings";

	private final Documents<MaturityRecord> documents;

	private final RetryTemplate races = new RetryTemplate(RetryPolicy.builder()
		.includes(OptimisticLockingFailureException.class)
		.maxRetries(60)
		.delay(Duration.ofMillis(2))
		.jitter(Duration.ofMillis(2))
		.multiplier(1.5)
		.maxDelay(Duration.ofMillis(50))
		.build());

	MaturityRecords(DocumentStore store) {
		this.documents = store.documents("maturityRecords", MaturityRecord.class);
		this.documents.index(Indexes.ascending("standings.editionId"), new IndexOptions());
	}

	@Nullable MaturityRecord get(String neighbourhoodId) {
		return this.documents.get(neighbourhoodId);
	}

	/**
	 * The records of these neighbourhoods.
	 * @param neighbourhoodIds whose
	 * @param withDrafts whether the caller may see what is not agreed
	 * @return those that there are; their drafts empty unless asked for
	 */
	List<MaturityRecord> getAll(Collection<String> neighbourhoodIds, boolean withDrafts) {
		Bson whose = Filters.in("_id", neighbourhoodIds);
		return withDrafts ? this.documents.find(whose)
				: this.documents.find(whose, Projections.include("version", AGREED, STANDINGS));
	}

	/**
	 * Where these neighbourhoods stand, without reading their histories.
	 * @param neighbourhoodIds whose
	 * @return one for each that something was ever said of
	 */
	public List<Standings> standings(Collection<String> neighbourhoodIds) {
		return this.documents.as(Standings.class)
			.find(Filters.in("_id", neighbourhoodIds), Projections.include(STANDINGS));
	}

	List<String> withBaselineIn(String editionId) {
		return this.documents.ids(Filters.elemMatch(STANDINGS,
				Filters.and(Filters.eq("editionId", editionId), Filters.exists("baseline"))));
	}

	/**
	 * Decides on a record as it is and carries the decision out; decides again where
	 * somebody else was faster.
	 * @param neighbourhoodId whose record
	 * @param subject who calls
	 * @param call the call; where the record shows that it was carried out before, its
	 * first outcome is the decision
	 * @param decide what to do, given the record
	 * @return the decision that was carried out
	 * @throws OptimisticLockingFailureException where others were faster every time
	 */
	Decision change(String neighbourhoodId, String subject, Call call, Function<MaturityRecord, Decision> decide) {
		return this.races.invoke(() -> {
			MaturityRecord found = get(neighbourhoodId);
			MaturityRecord record = (found != null) ? found : MaturityRecord.empty(neighbourhoodId);
			AssessmentState earlier = record.outcome(subject, call.key());
			Decision decision = (earlier != null) ? repeat(earlier, call) : decide.apply(record);
			if (decision instanceof Decision.Append append && !append(record, append.state())) {
				throw new OptimisticLockingFailureException("Another change of " + neighbourhoodId + " came first");
			}
			return decision;
		});
	}

	private static Decision repeat(AssessmentState earlier, Call call) {
		return earlier.call().equals(call) ? new Decision.Repeated(earlier)
				: Decision.refuse(Problem.at(ProblemCode.DUPLICATE,
						"This idempotencyKey belongs to an earlier call that asked for something else: use a new one",
						"idempotencyKey"));
	}

	private boolean append(MaturityRecord record, AssessmentState state) {
		MaturityRecord changed = record.append(state);
		Bson unchangedSince = Filters.and(Filters.eq(record.neighbourhoodId()),
				Filters.eq("version", record.version()));
		return this.documents.updateOrCreate(unchangedSince,
				Updates.combine(Updates.push(state.isPublic() ? AGREED : DRAFTS, state),
						Updates.set(STANDINGS, changed.standings()), Updates.inc("version", 1L)));
	}

	/**
	 * Adds those of neighbourhoods that have none yet.
	 * @param records the records
	 */
	public void addWhereAbsent(List<MaturityRecord> records) {
		this.documents.insertWhereAbsent(records);
	}

}
