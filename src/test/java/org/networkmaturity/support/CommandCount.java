package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Notes the commands that the application sends to its store.
 */
public class CommandCount implements CommandListener {

	private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

	private final AtomicInteger bytesRead = new AtomicInteger();

	private volatile String lastWriteConcern = "";

	@Override
	public void commandStarted(CommandStartedEvent event) {
		this.commands.add(event.getCommandName());
		if (event.getCommand().containsKey("writeConcern")) {
			this.lastWriteConcern = event.getCommand().getDocument("writeConcern").toJson();
		}
	}

	@Override
	public void commandSucceeded(CommandSucceededEvent event) {
		BsonDocument response = event.getResponse();
		this.bytesRead.addAndGet(new RawBsonDocument(response, new BsonDocumentCodec()).getByteBuffer().remaining());
	}

	/**
	 * How much the store answered since this was last asked.
	 * @return bytes of BSON
	 */
	public int takeBytesRead() {
		return this.bytesRead.getAndSet(0);
	}

	/**
	 * The commands since this was last asked.
	 * @return their names, in order
	 */
	public List<String> take() {
		synchronized (this.commands) {
			List<String> taken = List.copyOf(this.commands);
			this.commands.clear();
			return taken;
		}
	}

	/**
	 * How durable the last write was asked to be.
	 * @return its write concern, as JSON
	 */
	public String lastWriteConcern() {
		return this.lastWriteConcern;
	}

}
