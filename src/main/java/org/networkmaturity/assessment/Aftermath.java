package org.networkmaturity.assessment;

import org.dataloader.DataLoader;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.graphql.Perspective;

/**
 * What a call that changes assessments has read, and what it left behind: its answer is
 * given from these.
 *
 * @param neighbourhood whom the call was about
 * @param record the neighbourhood's record since the call, drafts and all, which whoever
 * changes one may see
 */
record Aftermath(Neighbourhood neighbourhood, MaturityRecord record) {

	void prime(DataLoader<String, Neighbourhood> neighbourhoods, DataLoader<String, VisibleRecord> records) {
		neighbourhoods.prime(this.neighbourhood.id(), this.neighbourhood);
		records.prime(this.neighbourhood.id(), new VisibleRecord(this.record, true));
	}

	void prime(DataLoader<Viewpoint, Standings> standings) {
		standings.prime(new Viewpoint(this.neighbourhood.id(), Perspective.NOW),
				new Standings(this.neighbourhood.id(), null, this.record.standings()));
	}

}
