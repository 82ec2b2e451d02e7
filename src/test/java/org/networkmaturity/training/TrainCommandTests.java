package org.networkmaturity.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.networkmaturity.development.DevelopmentStore;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.Program;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command as the image's build runs it, for a moment and without a cache.
 */
class TrainCommandTests extends ApiTest {

	private static final String OTHER = "network-maturity-training";

	private static final String FOLDER = "src/deploy/training";

	@Autowired
	private MongoClient client;

	@Autowired
	private DevelopmentStore store;

	@BeforeEach
	@AfterEach
	void dropTheOtherStore() {
		this.client.getDatabase(OTHER).drop();
	}

	private Program train(String... arguments) throws IOException, InterruptedException {
		return Program.run(this.store.uri().replaceFirst("/network-maturity\\b", "/" + OTHER), arguments);
	}

	@Test
	void everythingIsAnsweredFromTheBackupAndTheProgramEnds() throws Exception {
		Program trained = train(TrainCommand.NAME, "--seconds=2", FOLDER);
		assertThat(trained.output()).contains("are in the store", "The API was trained with");
		assertThat(trained.status()).isZero();
	}

	@Test
	void itStopsAtTheFirstAnswerThatIsWrong(@TempDir Path folder) throws Exception {
		Path network = Files.createDirectory(folder.resolve("network"));
		try (var files = Files.list(Path.of(FOLDER, "network"))) {
			for (Path file : files.toList()) {
				Files.copy(file, network.resolve(file.getFileName()));
			}
		}
		Files.writeString(folder.resolve(TrainingFile.NAME),
				Files.readString(Path.of(FOLDER, TrainingFile.NAME)).replace("maturity:read", "maturity:unread"));
		Program stopped = train(TrainCommand.NAME, "--seconds=2", folder.toString());
		assertThat(stopped.output()).contains("The training stopped: RecordBaselines was answered 403");
		assertThat(stopped.status()).isEqualTo(3);
	}

	@Test
	void nothingIsBegunOnAStoreThatIsNotEmptyOrWithoutTheFolder(@TempDir Path empty) throws Exception {
		Program full = Program.run(this.store.uri(), TrainCommand.NAME, FOLDER);
		assertThat(full.output()).contains("The store is not empty", "Nothing was written");
		assertThat(full.status()).isEqualTo(1);
		Program wrong = train(TrainCommand.NAME, empty.toString());
		assertThat(wrong.output()).contains("There is no " + empty.resolve(TrainingFile.NAME), "Nothing was begun");
		assertThat(wrong.status()).isEqualTo(1);
		Program odd = train(TrainCommand.NAME, "--seconds=0", FOLDER);
		assertThat(odd.output()).contains("Usage: train");
		assertThat(odd.status()).isEqualTo(2);
	}

}
