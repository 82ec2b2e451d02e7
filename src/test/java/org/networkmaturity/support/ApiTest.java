package org.networkmaturity.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonRegularExpression;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.networkmaturity.NetworkMaturityTracker;
import org.networkmaturity.access.Role;
import org.networkmaturity.development.SampleNetwork;
import org.networkmaturity.migration.AppliedMigration;
import org.networkmaturity.store.Derived;
import org.networkmaturity.store.Disagreement;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test through the front door: GraphQL over HTTP with a token of the development
 * issuer, against a real store that holds the sample network and nothing else.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
		classes = { NetworkMaturityTracker.class, TestServices.class })
@ContextConfiguration(initializers = FreePort.class)
@ActiveProfiles("development")
@TestPropertySource(properties = { "feedback.settling=PT0S", "rate.enabled=false", "load.deadline=PT1M" })
public abstract class ApiTest {

	/** An instance notes once, and never again, that an edition is in use. */
	private static final Document NOT_SHIPPED = new Document("_id",
			new Document("$not", new BsonRegularExpression("nhse-[0-9-]+$")));

	@Autowired
	protected MongoDatabaseFactory database;

	@Autowired
	protected List<Derived> derived;

	@Autowired
	private SampleNetwork sample;

	@Autowired
	private Tokens tokens;

	@Value("${server.port}")
	private int port;

	@BeforeEach
	void startFromTheSampleNetwork() throws IOException {
		emptyTheStore();
		this.sample.load();
	}

	protected void emptyTheStore() {
		empty(this.database.getMongoDatabase());
	}

	static void empty(MongoDatabase store) {
		for (String collection : store.listCollectionNames()) {
			if (!collection.equals(AppliedMigration.COLLECTION)) {
				store.getCollection(collection)
					.deleteMany(collection.equals("matrixEditionsInUse") ? NOT_SHIPPED : new Document());
			}
		}
	}

	/**
	 * What is stored twice and does not say the same both times.
	 * @return all of it
	 */
	protected List<Disagreement> disagreements() {
		List<Disagreement> found = new ArrayList<>();
		this.derived.forEach((each) -> each.disagreements(found::add));
		return found;
	}

	/**
	 * A client that is signed in.
	 * @param client the demo client that it signs in as
	 * @return the client
	 */
	protected Api as(String client) {
		return Api.signedIn(url(), url(), client);
	}

	/**
	 * A client with a token of the test's own making.
	 * @param subject whose it is
	 * @param roles what it may do
	 * @param organisations whom it acts for
	 * @return the client
	 */
	protected Api as(String subject, Set<Role> roles, String... organisations) {
		return Api.withToken(url(), this.tokens.of(subject, roles, List.of(organisations)));
	}

	/**
	 * An input object, to be changed as wanted.
	 * @param fields names and values in turn
	 * @return the input
	 */
	protected static Map<String, Object> input(Object... fields) {
		Map<String, Object> input = new HashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			input.put((String) fields[i], fields[i + 1]);
		}
		return input;
	}

	/**
	 * The mutations of a kind that were carried out, as the auditor reads them.
	 * @param action the mutation's name
	 * @return for each the ids of what it was about
	 */
	protected List<List<String>> accepted(String action) {
		return as("auditor").operation("AuditTrail", Map.of("first", 100))
			.data("/auditEvents/nodes")
			.valueStream()
			.filter((event) -> event.path("action").asString().equals(action)
					&& event.path("outcome").asString().equals("ACCEPTED"))
			.map((event) -> event.path("subjectIds").valueStream().map(JsonNode::asString).toList())
			.toList();
	}

	/**
	 * Where the application under test listens.
	 * @return such as http://localhost:8080
	 */
	protected String url() {
		return "http://localhost:" + this.port;
	}

}
