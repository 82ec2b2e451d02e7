package org.networkmaturity.development;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.networkmaturity.accounts.FinancialStatements;
import org.networkmaturity.assessment.MaturityRecords;
import org.networkmaturity.directory.Commissioners;
import org.networkmaturity.directory.Federations;
import org.networkmaturity.directory.Localities;
import org.networkmaturity.directory.Neighbourhood;
import org.networkmaturity.directory.Neighbourhoods;
import org.networkmaturity.directory.PracticeMergers;
import org.networkmaturity.directory.Practices;
import org.networkmaturity.funding.FundingAwards;
import org.networkmaturity.meeting.Meetings;
import org.networkmaturity.plan.DevelopmentPlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Puts the sample network into the store. What is there already stays as it is, so that
 * it may be loaded any number of times, and after a process that died half way.
 */
public class SampleNetwork {

	private static final Logger logger = LoggerFactory.getLogger(SampleNetwork.class);

	private final Commissioners commissioners;

	private final Localities localities;

	private final Federations federations;

	private final Neighbourhoods neighbourhoods;

	private final Practices practices;

	private final PracticeMergers mergers;

	private final Meetings meetings;

	private final MaturityRecords records;

	private final FundingAwards awards;

	private final FinancialStatements statements;

	private final DevelopmentPlans plans;

	SampleNetwork(Commissioners commissioners, Localities localities, Federations federations,
			Neighbourhoods neighbourhoods, Practices practices, PracticeMergers mergers, Meetings meetings,
			MaturityRecords records, FundingAwards awards, FinancialStatements statements, DevelopmentPlans plans) {
		this.commissioners = commissioners;
		this.localities = localities;
		this.federations = federations;
		this.neighbourhoods = neighbourhoods;
		this.practices = practices;
		this.mergers = mergers;
		this.meetings = meetings;
		this.records = records;
		this.awards = awards;
		this.statements = statements;
		this.plans = plans;
	}

	/**
	 * Loads Oxfordshire with its illustrative assessments, Somerset, East Leicestershire
	 * and Rutland, the funds, plans and accounts.
	 * @throws IOException where the sample's files cannot be read
	 */
	public void load() throws IOException {
		NetworkFile oxfordshire = load("oxfordshire");
		load("somerset");
		load("east-leicestershire-and-rutland");
		AssessmentsFile assessments = read("assessments", AssessmentsFile.class);
		this.meetings.addWhereAbsent(assessments.toMeetings());
		this.records.addWhereAbsent(assessments.toRecords(oxfordshire.toNeighbourhoods()
			.stream()
			.collect(Collectors.toMap(Neighbourhood::id, Neighbourhood::localityId))));
		this.awards.addWhereAbsent(read("funding", FundingFile.class).toAwards());
		this.statements.addWhereAbsent(read("accounts", AccountsFile.class).toStatements());
		this.plans.addWhereAbsent(read("development-plans", PlansFile.class).toPlans());
		logger.info("The sample network is there: Oxfordshire, Somerset, and East Leicestershire and Rutland");
	}

	private NetworkFile load(String county) throws IOException {
		NetworkFile network = read(county, NetworkFile.class);
		this.commissioners.addWhereAbsent(List.of(network.toCommissioner()));
		this.localities.addWhereAbsent(network.toLocalities());
		this.federations.addWhereAbsent(network.toFederations());
		this.neighbourhoods.addWhereAbsent(network.toNeighbourhoods());
		this.practices.addWhereAbsent(network.toPractices());
		this.mergers.addWhereAbsent(network.toMergers());
		return network;
	}

	private static <T> T read(String file, Class<T> type) throws IOException {
		try (InputStream content = new ClassPathResource("sample/" + file + ".yaml").getInputStream()) {
			return YAMLMapper.shared().readValue(content, type);
		}
	}

}
