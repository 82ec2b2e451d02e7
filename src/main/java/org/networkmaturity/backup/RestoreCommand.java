package org.networkmaturity.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

import org.springframework.context.ApplicationContext;

/**
 * The command {@code restore}: the same program, without the API.
 */
public final class RestoreCommand {

	/** What the command is called. */
	public static final String NAME = "restore";

	private static final String USAGE = """
			Usage: restore FOLDER
			Writes the backup in a folder into the store, which must be empty, and migrates it to this program's version.""";

	private static final String STOPPED = "The restore stopped: %s. Run it again, and it goes on; until then no program starts on the store.";

	private RestoreCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where everything was restored, with
	 * 1 where nothing was, since the backup or the store is not as it must be, with 2
	 * where the command is not understood, and with 3 where it stopped half way.
	 * @param arguments the command's name, and the folder
	 */
	public static void main(String[] arguments) {
		FolderCommand.main(arguments, USAGE, STOPPED, RestoreCommand::restored);
	}

	/**
	 * Restores a backup for a command that works on what was restored.
	 * @param folder the backup
	 * @param out takes what was done, or why nothing was
	 * @return the status with which the command {@code restore} ends
	 */
	public static int run(Path folder, PrintWriter out) {
		return FolderCommand.run(folder, STOPPED, RestoreCommand::restored, out);
	}

	private static String restored(ApplicationContext context, Path folder) throws IOException {
		Manifest restored = context.getBean(Restore.class).restore(folder);
		return "%d documents of %d collections, as they were on %s, are in the store.".formatted(restored.documents(),
				restored.files().size(), restored.takenAt());
	}

}
