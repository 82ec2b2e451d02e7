package org.networkmaturity.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.function.Consumer;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.BSONException;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/**
 * The documents of one collection in a file, one a line, as canonical MongoDB Extended
 * JSON: every type of BSON comes back as it was.
 */
final class DocumentFile {

	private static final JsonWriterSettings CANONICAL = JsonWriterSettings.builder()
		.outputMode(JsonMode.EXTENDED)
		.build();

	private DocumentFile() {
	}

	/**
	 * Writes documents.
	 * @param collection the collection that they are of
	 * @param documents they
	 * @param folder where to
	 * @return what was written
	 */
	static Manifest.Entry write(String collection, Iterator<RawBsonDocument> documents, Path folder)
			throws IOException {
		MessageDigest digest = DigestUtils.getSha256Digest();
		Path file = new Manifest.Entry(collection, 0, "").in(folder);
		long count = 0;
		try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(
				new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest),
				StandardCharsets.UTF_8))) {
			while (documents.hasNext()) {
				lines.write(documents.next().toJson(CANONICAL));
				lines.write('\n');
				count++;
			}
		}
		return new Manifest.Entry(collection, count, Hex.encodeHexString(digest.digest()));
	}

	/**
	 * Reads documents.
	 * @param entry what was written
	 * @param folder where it is
	 * @param documents takes each; whether the file is as it was written is known only at
	 * the end
	 * @throws RefusedBackupException where the file is missing, or not as it was written
	 */
	static void read(Manifest.Entry entry, Path folder, Consumer<RawBsonDocument> documents) throws IOException {
		MessageDigest digest = DigestUtils.getSha256Digest();
		Path file = entry.in(folder);
		if (!Files.isRegularFile(file)) {
			throw new RefusedBackupException("There is no %s: the backup is incomplete".formatted(file));
		}
		long count = 0;
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new DigestInputStream(Files.newInputStream(file), digest), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				documents.accept(document(line, file));
				count++;
			}
		}
		if (count != entry.documents() || !entry.sha256().equals(Hex.encodeHexString(digest.digest()))) {
			throw damaged(file);
		}
	}

	private static RawBsonDocument document(String line, Path file) {
		try {
			return RawBsonDocument.parse(line);
		}
		catch (JsonParseException | BSONException | IllegalArgumentException ex) {
			throw damaged(file);
		}
	}

	private static RefusedBackupException damaged(Path file) {
		return new RefusedBackupException("%s is damaged".formatted(file));
	}

}
