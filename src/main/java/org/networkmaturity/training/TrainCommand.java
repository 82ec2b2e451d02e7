package org.networkmaturity.training;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.networkmaturity.backup.RestoreCommand;
import org.networkmaturity.store.Changes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code train}: the program with the API, which it puts under load itself.
 */
public final class TrainCommand {

	/** What the command is called. */
	public static final String NAME = "train";

	private static final String SECONDS = "--seconds=";

	private static final String USAGE = """
			Usage: train [--seconds=N] FOLDER
			Restores the backup in FOLDER/network into the store, which must be empty, and lets the API answer what FOLDER/requests.json
			lists, for N seconds (30 unless you say otherwise). With java -XX:AOTCacheOutput=FILE the JVM then writes what it has learnt.""";

	private TrainCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where everything was answered, with
	 * 1 where nothing was begun, since the folder or the store is not as it must be, with
	 * 2 where the command is not understood, and with 3 where it stopped half way.
	 * @param application the program with the API
	 * @param arguments the command's name, options, and the folder
	 */
	public static void main(Class<?> application, String[] arguments) {
		PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
		List<String> words = List.of(arguments).subList(1, arguments.length);
		List<String> options = words.stream().filter((word) -> word.startsWith("--")).toList();
		if (words.size() != options.size() + 1 || options.size() > 1
				|| !options.stream().allMatch((option) -> option.matches(SECONDS + "[1-9]\\d{0,3}"))) {
			out.println(USAGE);
			System.exit(2);
		}
		long seconds = options.stream().mapToLong((option) -> Long.parseLong(option.substring(SECONDS.length()))).sum();
		String folder = words.stream().filter((word) -> !options.contains(word)).findFirst().orElseThrow();
		System.exit(run(application, Path.of(folder), Duration.ofSeconds((seconds > 0) ? seconds : 30), out));
	}

	private static int run(Class<?> application, Path folder, Duration time, PrintWriter out) {
		TrainingFile file;
		try {
			file = TrainingFile.read(folder);
		}
		catch (StoppedTrainingException ex) {
			out.println(ex.getMessage() + ". Nothing was begun.");
			return 1;
		}
		int restored = RestoreCommand.run(folder.resolve("network"), out);
		return (restored != 0) ? restored : train(application, file, time, out);
	}

	private static int train(Class<?> application, TrainingFile file, Duration time, PrintWriter out) {
		try (TrainingIssuer issuer = new TrainingIssuer();
				ConfigurableApplicationContext context = start(application, issuer)) {
			URI api = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")
					+ "/graphql");
			// Each request is logged as always, and nobody reads it.
			System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, Charset.defaultCharset()));
			long answered = new TrainingLoad(file, api, issuer, context.getBean(Changes.class)).run(time);
			out.println("The API was trained with %,d requests.".formatted(answered));
			return 0;
		}
		catch (StoppedTrainingException ex) {
			out.println("The training stopped: " + ex.getMessage() + ".");
			return 3;
		}
	}

	/**
	 * Starts the API as anybody does, but for this machine only, without a limit that
	 * would stop the load, and with the issuer of the training alone.
	 */
	private static ConfigurableApplicationContext start(Class<?> application, TrainingIssuer issuer) {
		// The restore has set it, for all of the process.
		System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
		try {
			return SpringApplication.run(application, "--server.address=127.0.0.1", "--server.port=0",
					"--management.server.address=127.0.0.1", "--management.server.port=0", "--rate.enabled=false",
					"--load.deadline=PT1M", "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
					"--spring.security.oauth2.resourceserver.jwt.audiences=" + TrainingIssuer.AUDIENCE);
		}
		catch (RuntimeException ex) {
			throw new StoppedTrainingException("The API did not start, as its log says");
		}
	}

}
