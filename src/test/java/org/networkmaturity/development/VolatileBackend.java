package org.networkmaturity.development;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/**
 * The backend in memory with replies of their own. By itself it replies with the stored
 * document, which may change while it is sent: a reader then gets half of two states.
 */
class VolatileBackend extends MemoryBackend {

	@Override
	public synchronized Document handleCommand(Channel channel, String databaseName, String command, Document query) {
		return super.handleCommand(channel, databaseName, command, query).cloneDeeply();
	}

}
