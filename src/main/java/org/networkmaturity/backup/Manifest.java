package org.networkmaturity.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds. It is written last, so that a folder without one holds no backup.
 *
 * @param format how the backup is written
 * @param takenAt when it was begun
 * @param oneMoment whether all of it is what the store held at one moment; otherwise one
 * collection was read after another
 * @param migrations the last migration that the store had had
 * @param files one for each collection
 * @param sha256 that of all the rest, in hexadecimal digits
 */
record Manifest(int format, Instant takenAt, boolean oneMoment, int migrations, List<Entry> files, String sha256) {

	static final int FORMAT = 1;

	static final String FILE = "manifest.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.build();

	Manifest {
		files = List.copyOf(files);
	}

	static Manifest of(Instant takenAt, boolean oneMoment, int migrations, List<Entry> files) {
		return new Manifest(FORMAT, takenAt, oneMoment, migrations, files, "").signed();
	}

	private Manifest signed() {
		Manifest rest = new Manifest(this.format, this.takenAt, this.oneMoment, this.migrations, this.files, "");
		return new Manifest(this.format, this.takenAt, this.oneMoment, this.migrations, this.files,
				DigestUtils.sha256Hex(JSON.writeValueAsString(rest)));
	}

	/**
	 * Reads the manifest of a backup.
	 * @param folder the backup
	 * @return the manifest, as it was written
	 * @throws RefusedBackupException where there is none, or not the one that was written
	 */
	static Manifest read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			throw new RefusedBackupException(
					"There is no %s in %s: it is no backup, or one that was stopped half way".formatted(FILE, folder));
		}
		try {
			Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
			if (manifest.format() > FORMAT) {
				throw new RefusedBackupException("A newer program has written the backup in " + folder);
			}
			if (manifest.equals(manifest.signed())) {
				return manifest;
			}
		}
		catch (JacksonException ex) {
			// Said below.
		}
		throw new RefusedBackupException("%s is damaged".formatted(file));
	}

	void write(Path folder) throws IOException {
		Path unfinished = Files.write(folder.resolve(FILE + ".tmp"), JSON.writeValueAsBytes(this));
		Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
	}

	long documents() {
		return this.files.stream().mapToLong(Entry::documents).sum();
	}

	/**
	 * The file of one collection.
	 *
	 * @param collection the collection's name
	 * @param documents how many documents it holds, one a line
	 * @param sha256 that of its bytes, in hexadecimal digits
	 */
	record Entry(String collection, long documents, String sha256) {

		Path in(Path folder) {
			return folder.resolve(this.collection + ".jsonl");
		}

	}

}
