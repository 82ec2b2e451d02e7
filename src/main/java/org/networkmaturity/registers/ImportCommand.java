package org.networkmaturity.registers;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * The command {@code import}: the same program, without the API.
 */
public final class ImportCommand {

	/** What the command is called. */
	public static final String NAME = "import";

	private static final String DRY_RUN = "--dry-run";

	private static final String USAGE = """
			Usage: import [--dry-run] FILE...
			Imports epraccur (csv), ePCN (xlsx, or its two reports as csv) and gp-reg-pat-prac-all (csv), in whatever order they are named.
			--dry-run says what would happen and writes nothing.""";

	private ImportCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where everything was imported but
	 * for rows that the report names, with 1 where nothing was, since a file is none that
	 * can be imported, with 2 where the command is not understood, and with 3 where the
	 * import stopped half way.
	 * @param arguments the command's name, options, and files
	 */
	public static void main(String[] arguments) {
		List<String> words = List.of(arguments).subList(1, arguments.length);
		List<String> files = words.stream().filter((word) -> !word.startsWith("--")).toList();
		PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
		if (files.isEmpty() || words.stream().anyMatch((word) -> word.startsWith("--") && !word.equals(DRY_RUN))) {
			out.println(USAGE);
			System.exit(2);
		}
		int status = run(files.stream().map(Path::of).toList(), words.contains(DRY_RUN), out);
		System.exit(status);
	}

	private static int run(List<Path> files, boolean dryRun, PrintWriter out) {
		SpringApplication application = new SpringApplication(ImportConfiguration.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.setDefaultProperties(Map.of("logging.level.org.mongodb.driver", "warn"));
		try (ConfigurableApplicationContext context = application.run("--logging.structured.format.console=")) {
			context.getBean(RegisterImport.class).run(files, dryRun, out);
			return 0;
		}
		catch (WrongFileException ex) {
			out.println(ex.getMessage() + ". Nothing was imported.");
			return 1;
		}
		catch (DataAccessException ex) {
			out.println("The import stopped: " + ex.getMessage() + ". Run it again, and it goes on from there.");
			return 3;
		}
	}

}
