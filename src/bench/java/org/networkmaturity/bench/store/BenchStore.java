package org.networkmaturity.bench.store;

import de.bwaldvogel.mongo.MongoServer;

/**
 * Speaks MongoDB's wire protocol and keeps everything in memory. It prints where, and
 * ends when its standard input does.
 */
public final class BenchStore {

	private BenchStore() {
	}

	/**
	 * Runs it.
	 * @param arguments none
	 */
	public static void main(String[] arguments) throws Exception {
		MongoServer server = new MongoServer(new IndexedBackend());
		server.bind("127.0.0.1", 0);
		System.out.println("ready " + server.getLocalAddress().getPort());
		while (System.in.read() >= 0) {
			// Whoever started it has it run.
		}
		server.shutdownNow();
	}

}
