package org.networkmaturity.development;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A small server that speaks MongoDB's wire protocol, for trying the API at the scale of
 * a county. It scans where MongoDB has indexes, and is no MongoDB: never for production.
 */
public final class EmbeddedStore implements AutoCloseable {

	private final MongoServer server;

	private final InetSocketAddress address;

	private EmbeddedStore(MongoBackend backend) {
		this.server = new MongoServer(backend);
		this.server.bind("127.0.0.1", 0);
		this.address = this.server.getLocalAddress();
	}

	static EmbeddedStore inMemory() {
		return new EmbeddedStore(new VolatileBackend());
	}

	/**
	 * Keeps its documents in a folder.
	 * @param folder the folder, made where it is not there
	 * @return the store, running
	 * @throws IOException where the folder cannot be made
	 * @throws LockedStoreException where another process has it open
	 */
	static EmbeddedStore in(Path folder) throws IOException {
		Files.createDirectories(folder);
		try {
			MVStore file = new MVStore.Builder().fileName(folder.resolve("documents.mv").toString()).open();
			file.setRetentionTime(1_000);
			return new EmbeddedStore(new DurableBackend(file));
		}
		catch (MVStoreException ex) {
			throw new LockedStoreException("The store in " + folder + " cannot be opened: " + ex.getMessage()
					+ ". If another process uses it, stop that one, or name another folder with DEV_STORE", ex);
		}
	}

	String uri() {
		return "mongodb://127.0.0.1:" + this.address.getPort();
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

}
