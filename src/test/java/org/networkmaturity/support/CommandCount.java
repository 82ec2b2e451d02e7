package org.networkmaturity.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import org.bson.BsonDocument;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * Notes the commands that the application sends to its store.
 */
public class CommandCount implements CommandListener {

	private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

	private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

	private final Set<String> written = ConcurrentHashMap.newKeySet();

	private final AtomicInteger bytesRead = new AtomicInteger();

	private final Set<String> unbounded = ConcurrentHashMap.newKeySet();

	private volatile String lastWriteConcern = "";

	private volatile @Nullable String watched;

	private final AtomicInteger sightings = new AtomicInteger();

	@Override
	public void commandStarted(CommandStartedEvent event) {
		this.commands.add(event.getCommandName());
		if (WRITES.contains(event.getCommandName())) {
			this.written.add(event.getCommand().getString(event.getCommandName()).getValue());
		}
		if (!event.getCommand().containsKey("maxTimeMS")) {
			this.unbounded.add(event.getCommandName());
		}
		if (event.getCommand().containsKey("writeConcern")) {
			this.lastWriteConcern = event.getCommand().getDocument("writeConcern").toJson();
		}
	}

	@Override
	public void commandSucceeded(CommandSucceededEvent event) {
		BsonDocument response = event.getResponse();
		ByteBuf bytes = new RawBsonDocument(response, new BsonDocumentCodec()).getByteBuffer();
		this.bytesRead.addAndGet(bytes.remaining());
		String text = this.watched;
		if (text != null) {
			byte[] reply = new byte[bytes.remaining()];
			bytes.get(reply);
			if (new String(reply, StandardCharsets.ISO_8859_1).contains(text)) {
				this.sightings.incrementAndGet();
			}
		}
	}

	/**
	 * Looks for a text in everything that the store answers from now on.
	 * @param text the text, in ASCII
	 */
	public void watchFor(String text) {
		this.watched = text;
		this.sightings.set(0);
	}

	/**
	 * How many of the store's answers held the text that is looked for.
	 * @return their number since this was last asked
	 */
	public int takeSightings() {
		return this.sightings.getAndSet(0);
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
	 * What was written to since this was last asked.
	 * @return the collections' names
	 */
	public Set<String> takeWritten() {
		Set<String> taken = Set.copyOf(this.written);
		this.written.removeAll(taken);
		return taken;
	}

	/**
	 * The commands since this was last asked that the store may take for ever about.
	 * @return their names
	 */
	public Set<String> takeUnbounded() {
		Set<String> taken = Set.copyOf(this.unbounded);
		this.unbounded.removeAll(taken);
		return taken;
	}

	/**
	 * How durable the last write was asked to be.
	 * @return its write concern, as JSON
	 */
	public String lastWriteConcern() {
		return this.lastWriteConcern;
	}

}
