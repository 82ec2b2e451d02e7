package org.networkmaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.mongodb.client.model.Updates;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Perspective;
import org.networkmaturity.store.DerivedFields;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;
import org.networkmaturity.store.Versions;

import org.springframework.stereotype.Component;

/**
 * Where neighbourhoods stand follows from what was agreed.
 */
@Component
class DerivedStandings extends DerivedFields<MaturityRecord> {

	DerivedStandings(DocumentStore store) {
		super(store.documents(MaturityDocuments.COLLECTION, MaturityRecord.class), MaturityRecord::neighbourhoodId);
	}

	@Override
	public String what() {
		return "Standings of neighbourhoods, from their agreed assessments";
	}

	@Override
	protected List<Disagreement> compare(List<MaturityRecord> records) {
		List<Disagreement> found = new ArrayList<>();
		for (MaturityRecord record : records) {
			List<Standing> right = record.agreed(Perspective.NOW).standings();
			if (!right.equals(record.standings())) {
				String says = text(record.standings());
				String shouldSay = text(right);
				found.add(new Disagreement(MaturityDocuments.COLLECTION, record.neighbourhoodId(),
						MaturityDocuments.STANDINGS, says.equals(shouldSay) ? "something else of these" : says,
						shouldSay, () -> write(record, right)));
			}
		}
		return found;
	}

	/**
	 * The version stays, since a joint recording that has marked the record counts on
	 * nobody else to change it. Whoever appends to the record writes standings that
	 * follow from what is agreed, whatever they were.
	 */
	private boolean write(MaturityRecord record, List<Standing> right) {
		return this.documents.update(Versions.asRead(record.neighbourhoodId(), record.version()),
				Updates.set(MaturityDocuments.STANDINGS, right));
	}

	private static String text(List<Standing> standings) {
		return standings.isEmpty() ? "nothing"
				: standings.stream()
					.map((each) -> "%s (baseline %s, latest %s)".formatted(each.editionId(), text(each.baseline()),
							text(each.latest())))
					.collect(Collectors.joining(", "));
	}

	private static String text(@Nullable AssessmentState state) {
		return (state != null) ? "%s revision %d".formatted(state.assessmentId(), state.revision()) : "none";
	}

}
