package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;

/**
 * Keeps, while it is switched on, one of each kind of query that the application sends to
 * its store.
 */
public class CommandLog implements CommandListener {

	private final Map<String, Logged> logged = new LinkedHashMap<>();

	private volatile boolean on;

	@Override
	public void commandStarted(CommandStartedEvent event) {
		if (this.on) {
			BsonDocument command = event.getCommand().clone();
			synchronized (this.logged) {
				StoreQuery.of(event.getCommandName(), command)
					.forEach((query) -> this.logged.putIfAbsent(query.shape(), new Logged(query, command)));
			}
		}
	}

	/**
	 * Switches it on or off.
	 * @param on whether queries are kept from now on
	 */
	public void keep(boolean on) {
		this.on = on;
	}

	/**
	 * What was kept.
	 * @return one of each kind of query
	 */
	public List<Logged> logged() {
		synchronized (this.logged) {
			return new ArrayList<>(this.logged.values());
		}
	}

	/**
	 * A query.
	 *
	 * @param query what it looks for
	 * @param command the command that it was part of
	 */
	public record Logged(StoreQuery query, BsonDocument command) {
	}

}
