package org.networkmaturity.development;

import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.PracticeMergers;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.meeting.Meetings;
import org.networkmaturity.plan.DevelopmentPlans;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The services of a developer's machine.
 */
@Import({ DevelopmentIssuer.class, DevelopmentPages.class })
public class DevelopmentServices extends DevelopmentStoreServices {

	@Bean
	SampleNetwork sampleNetwork(Commissioners commissioners, Localities localities, Federations federations,
			Neighbourhoods neighbourhoods, Practices practices, PracticeMergers mergers, Meetings meetings,
			MaturityRecords records, DevelopmentPlans plans) {
		return new SampleNetwork(commissioners, localities, federations, neighbourhoods, practices, mergers, meetings,
				records, plans);
	}

	@Bean
	ApplicationRunner sampleNetworkLoader(SampleNetwork sample) {
		return (arguments) -> sample.load();
	}

}
