package org.networkmaturity.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

/**
 * Notes the commands that the application sends to its store.
 */
public class CommandCount implements CommandListener {

	private final List<String> commands = Collections.synchronizedList(new ArrayList<>());

	private volatile String lastWriteConcern = "";

	@Override
	public void commandStarted(CommandStartedEvent event) {
		this.commands.add(event.getCommandName());
		if (event.getCommand().containsKey("writeConcern")) {
			this.lastWriteConcern = event.getCommand().getDocument("writeConcern").toJson();
		}
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
