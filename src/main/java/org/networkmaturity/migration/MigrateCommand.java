package org.networkmaturity.migration;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;

import org.networkmaturity.store.Changes;
import org.networkmaturity.store.StoreCommand;
import org.networkmaturity.store.UnreachableStoreException;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * The command {@code migrate}: the same program, without the API.
 */
public final class MigrateCommand {

	/** What the command is called. */
	public static final String NAME = "migrate";

	private static final String USAGE = """
			Usage: migrate
			Applies the migrations that the store lacks, and puts declared indexes and validators back that somebody took away.""";

	private MigrateCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where the store has every migration,
	 * with 1 where this program may not work on it, with 2 where the command is not
	 * understood, and with 3 where it stopped half way.
	 * @param arguments the command's name
	 */
	public static void main(String[] arguments) {
		PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
		if (arguments.length > 1) {
			out.println(USAGE);
			System.exit(2);
		}
		System.exit(run(out));
	}

	private static int run(PrintWriter out) {
		try (ConfigurableApplicationContext context = StoreCommand.start(StoreAdministration.class)) {
			Migrator migrator = context.getBean(Migrator.class);
			List<String> applied = migrator.run();
			migrator.repair();
			context.getBean(Changes.class).renew();
			applied.forEach((migration) -> out.println("Applied migration " + migration));
			out.println("The store is at version " + migrator.knownVersion() + ".");
			return 0;
		}
		catch (UnreachableStoreException ex) {
			return 1;
		}
		catch (UnfitStoreException ex) {
			out.println(ex.getMessage() + " " + ex.remedy());
			return 1;
		}
		catch (DataAccessException ex) {
			out.println("The migration stopped: " + ex.getMessage() + ". Run it again, and it goes on from there.");
			return 3;
		}
	}

}
