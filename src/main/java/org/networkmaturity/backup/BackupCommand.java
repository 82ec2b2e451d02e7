package org.networkmaturity.backup;

import java.nio.file.Path;

/**
 * The command {@code backup}: the same program, without the API.
 */
public final class BackupCommand {

	/** What the command is called. */
	public static final String NAME = "backup";

	private static final String USAGE = """
			Usage: backup FOLDER
			Writes all that the store holds into a folder, which must be empty or not there yet.""";

	private BackupCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where the backup is whole, with 1
	 * where none was begun, with 2 where the command is not understood, and with 3 where
	 * it stopped half way: the folder is then no backup.
	 * @param arguments the command's name, and the folder
	 */
	public static void main(String[] arguments) {
		FolderCommand.main(arguments, USAGE, "The backup stopped: %s. What is in the folder is no backup.",
				(context, folder) -> said(context.getBean(Backup.class).take(folder), folder));
	}

	private static String said(Manifest taken, Path folder) {
		return "%d documents of %d collections are in %s, %s."
			.formatted(taken.documents(), taken.files().size(), folder, taken.oneMoment()
					? "as the store was at one moment"
					: "one collection read after another, since this store is no replica set: it is whole where nobody wrote meanwhile");
	}

}
