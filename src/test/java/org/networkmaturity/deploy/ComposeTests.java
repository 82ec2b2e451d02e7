package org.networkmaturity.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.networkmaturity.access.Role;
import org.networkmaturity.backup.BackupCommand;
import org.networkmaturity.backup.RestoreCommand;
import org.networkmaturity.support.ApiTest;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands for Compose to run is what it understands, and keeps secrets. Nobody has
 * run it here.
 */
class ComposeTests extends ApiTest {

	private static final Path FOLDER = Path.of("src/deploy/compose");

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * A command of the README's: into which folder, by which service, and what it does.
	 */
	private static final Pattern RUN = Pattern
		.compile("docker compose run --rm -v \"\\$PWD/backups:(/\\w+)\" (\\S+) (\\w+) (/\\w+)/\\w+");

	private static JsonNode compose() throws IOException {
		return JSON.valueToTree(new Yaml().<Object>load(Files.readString(FOLDER.resolve("compose.yaml"))));
	}

	@Test
	void itFitsTheSpecification() throws IOException {
		ObjectNode specification = (ObjectNode) JSON.readTree(Path.of("src/test/resources/deploy/compose-spec.json"));
		// They are no addresses of anything.
		specification.remove(List.of("$schema", "$id"));
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(specification);
		assertThat(schema.validate(compose())).isEmpty();
		assertThat(schema.validate("{\"services\": {\"a\": {\"imag\": \"b\"}}}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void secretsAreFilesAndOnlyTheProxyIsOpen() throws IOException {
		compose().path("services").properties().forEach((service) -> {
			JsonNode content = service.getValue();
			assertThat(content.path("image").asString()).as(service.getKey()).doesNotEndWith(":latest");
			assertThat(content.path("environment").propertyNames()).as(service.getKey())
				.noneMatch((name) -> name.matches(".*(PASSWORD|SECRET|TOKEN|MONGODB_URI)"));
			assertThat(content.path("ports").valueStream().map(JsonNode::asString))
				.allMatch((port) -> service.getKey().equals("proxy") || port.startsWith("127.0.0.1:"));
		});
		for (String api : List.of("api-1", "api-2")) {
			JsonNode content = compose().path("services").path(api);
			assertThat(content.path("read_only").asBoolean()).isTrue();
			assertThat(content.path("cap_drop").path(0).asString()).isEqualTo("ALL");
			assertThat(content.has("ports")).isFalse();
		}
	}

	@Test
	void theIssuerGivesTheScopesThatTheApiKnows() throws IOException {
		JsonNode realm = JSON.readTree(FOLDER.resolve("realm.json"));
		Set<String> scopes = Set.of(Role.values()).stream().map(Role::scope).collect(Collectors.toSet());
		assertThat(realm.path("scopeMappings").valueStream().map((mapping) -> mapping.path("clientScope").asString()))
			.as("each for those only who have a role")
			.containsExactlyInAnyOrderElementsOf(scopes);
		assertThat(realm.path("clientScopes").valueStream().map((scope) -> scope.path("name").asString()))
			.containsAll(scopes);
		assertThat(realm.toString()).contains("\"included.custom.audience\":\"network-maturity-tracker\"",
				"\"claim.name\":\"organisations\"");
		assertThat(realm.has("users")).isFalse();
	}

	@Test
	void theApisAccountReachesEveryCollection() throws IOException {
		String script = Files.readString(FOLDER.resolve("initiate.js"));
		String list = script.substring(script.indexOf("COLLECTIONS = ["), script.indexOf("];"));
		Set<String> granted = Pattern.compile("'(\\w+)'")
			.matcher(list)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
		assertThat(granted).doesNotContain("auditEvents").isNotEmpty();
		for (String collection : this.database.getMongoDatabase().listCollectionNames()) {
			assertThat(collection.equals("auditEvents") || granted.contains(collection)).as(collection).isTrue();
		}
	}

	@Test
	void theApisAccountMayDoWhatMigrationsAndARestoreDo() throws IOException {
		String script = Files.readString(FOLDER.resolve("initiate.js"));
		assertThat(script.lines().filter((line) -> line.startsWith("const PREPARE"))).singleElement()
			.asString()
			.contains("'createCollection'", "'createIndex'", "'dropIndex'", "'listIndexes'", "'collMod'",
					"'bypassDocumentValidation'");
		assertThat(script).contains("resource('auditEvents'), actions: ['find', 'insert', ...PREPARE]",
				"actions: [...READ_AND_WRITE, ...PREPARE]");
	}

	@Test
	void backupsAreTakenByAServiceThatIsThereIntoAFolderOfItsUsers() throws IOException {
		String readme = Files.readString(Path.of("src/deploy/README.md"));
		List<MatchResult> commands = RUN.matcher(readme).results().toList();
		assertThat(commands).extracting((run) -> run.group(3)).containsExactly(BackupCommand.NAME, RestoreCommand.NAME);
		for (MatchResult command : commands) {
			assertThat(compose().path("services").path(command.group(2)).path("image").asString())
				.isEqualTo("network-maturity-tracker");
			assertThat(command.group(4)).as("the folder that is mounted").isEqualTo(command.group(1));
		}
		assertThat(Files.readString(Path.of("src/deploy/Dockerfile"))).contains("USER 10001:10001");
		assertThat(readme).contains("install -d -m 700 -o 10001 -g 10001 backups");
		assertThat(Files.readAllLines(FOLDER.resolve(".gitignore"))).contains("backups/");
	}

	@Test
	void everyVariableThatItNeedsIsInTheExample() throws IOException {
		String compose = Files.readString(FOLDER.resolve("compose.yaml"));
		Map<Boolean, Set<String>> variables = Pattern.compile("(?<!\\$)\\$\\{(\\w+)")
			.matcher(compose)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.partitioningBy(Files.readString(FOLDER.resolve("env.example"))::contains,
					Collectors.toSet()));
		assertThat(variables.getOrDefault(false, Set.of())).isEmpty();
	}

}
