package org.networkmaturity.check;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;

import org.networkmaturity.store.StoreCommand;
import org.networkmaturity.store.UnreachableStoreException;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * The command {@code check}: the same program, without the API.
 */
public final class CheckCommand {

	/** What the command is called. */
	public static final String NAME = "check";

	private static final String REBUILD = "--rebuild";

	private static final String USAGE = """
			Usage: check [--rebuild]
			Looks whether what is stored twice, to be read faster, says the same both times.
			--rebuild writes it anew where it does not.""";

	/** To look changes nothing, so a store that lacks migrations is refused. */
	private static final String WITHOUT_MIGRATING = "--migrations.at-start=check";

	private CheckCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where nothing disagrees, or any
	 * more, with 1 where something does, or the store cannot be looked at, with 2 where
	 * the command is not understood, and with 3 where it stopped half way.
	 * @param arguments the command's name, and perhaps the option
	 */
	public static void main(String[] arguments) {
		List<String> options = List.of(arguments).subList(1, arguments.length);
		PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
		if (!options.isEmpty() && !options.equals(List.of(REBUILD))) {
			out.println(USAGE);
			System.exit(2);
		}
		System.exit(run(!options.isEmpty(), out));
	}

	private static int run(boolean rebuild, PrintWriter out) {
		try (ConfigurableApplicationContext context = StoreCommand.start(CheckConfiguration.class, WITHOUT_MIGRATING)) {
			Check check = context.getBean(Check.class);
			if (rebuild) {
				check.rebuild(out);
			}
			return check.find(out) ? 0 : 1;
		}
		catch (UnreachableStoreException ex) {
			return 1;
		}
		catch (DataAccessException ex) {
			out.println("The check stopped: " + ex.getMessage() + ". Run it again.");
			return 3;
		}
	}

}
