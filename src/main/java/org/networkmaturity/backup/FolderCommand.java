package org.networkmaturity.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;

import com.mongodb.MongoException;
import org.networkmaturity.migration.UnfitStoreException;
import org.networkmaturity.store.StoreCommand;
import org.networkmaturity.store.UnreachableStoreException;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * What the two commands have in common: a folder, and how they end.
 */
final class FolderCommand {

	private FolderCommand() {
	}

	static void main(String[] arguments, String usage, String stopped, Work work) {
		PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
		if (arguments.length != 2 || arguments[1].startsWith("--")) {
			out.println(usage);
			System.exit(2);
		}
		System.exit(run(Path.of(arguments[1]), stopped, work, out));
	}

	static int run(Path folder, String stopped, Work work, PrintWriter out) {
		try (ConfigurableApplicationContext context = StoreCommand.start(BackupConfiguration.class)) {
			out.println(work.run(context, folder));
			return 0;
		}
		catch (RefusedBackupException ex) {
			out.println(ex.getMessage() + ". Nothing was written.");
			return 1;
		}
		catch (UnreachableStoreException ex) {
			return 1;
		}
		catch (UnfitStoreException ex) {
			out.println(ex.getMessage() + " " + ex.remedy() + " Nothing was written.");
			return 1;
		}
		catch (IOException | DataAccessException | MongoException ex) {
			out.println(stopped.formatted(ex.getMessage()));
			return 3;
		}
	}

	/**
	 * What a command does.
	 */
	interface Work {

		/**
		 * Does it.
		 * @param context the program
		 * @param folder the folder that was named
		 * @return what was done, for a person
		 */
		String run(ApplicationContext context, Path folder) throws IOException;

	}

}
