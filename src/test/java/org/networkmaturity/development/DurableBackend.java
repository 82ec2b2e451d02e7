package org.networkmaturity.development;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * The H2 backend with its changes on disk before they are acknowledged. By itself it
 * writes in the background, and a killed process loses what it has said yes to.
 */
class DurableBackend extends H2Backend {

	DurableBackend(MVStore store) {
		super(store);
	}

	@Override
	public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
		Document reply = super.handleCommand(channel, databaseName, command, query);
		if (getMvStore().hasUnsavedChanges()) {
			getMvStore().commit();
		}
		return reply;
	}

	@Override
	public void close() {
		if (!getMvStore().isClosed()) {
			getMvStore().compactFile(500);
		}
		super.close();
	}

}
