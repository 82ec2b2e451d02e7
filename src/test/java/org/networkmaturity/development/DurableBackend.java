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

	/**
	 * One command after the other, and a copy as the reply: a reply that is the stored
	 * document itself would change with the next command while it is sent.
	 */
	@Override
	public synchronized Document handleCommand(Channel channel, String databaseName, String command, Document query) {
		if (NoValidators.isAbout(command)) {
			return NoValidators.done();
		}
		Document reply = super.handleCommand(channel, databaseName, command, query);
		if (getMvStore().hasUnsavedChanges()) {
			getMvStore().commit();
		}
		return reply.cloneDeeply();
	}

	@Override
	public void close() {
		if (!getMvStore().isClosed()) {
			getMvStore().compactFile(500);
		}
		super.close();
	}

}
