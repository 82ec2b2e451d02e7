package org.networkmaturity.backup;

/**
 * The command {@code restore}: the same program, without the API.
 */
public final class RestoreCommand {

	/** What the command is called. */
	public static final String NAME = "restore";

	private static final String USAGE = """
			Usage: restore FOLDER
			Writes the backup in a folder into the store, which must be empty, and migrates it to this program's version.""";

	private RestoreCommand() {
	}

	/**
	 * Runs the command, and ends the program: with 0 where everything was restored, with
	 * 1 where nothing was, since the backup or the store is not as it must be, with 2
	 * where the command is not understood, and with 3 where it stopped half way.
	 * @param arguments the command's name, and the folder
	 */
	public static void main(String[] arguments) {
		FolderCommand.main(arguments, USAGE,
				"The restore stopped: %s. Run it again, and it goes on; until then no program starts on the store.",
				(context, folder) -> {
					Manifest restored = context.getBean(Restore.class).restore(folder);
					return "%d documents of %d collections, as they were on %s, are in the store."
						.formatted(restored.documents(), restored.files().size(), restored.takenAt());
				});
	}

}
