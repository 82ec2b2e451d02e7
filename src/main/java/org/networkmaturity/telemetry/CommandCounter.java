package org.networkmaturity.telemetry;

import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts the commands that each operation sends to MongoDB. An operation is carried out
 * on its request's thread, and the driver tells of a command on the thread that sends it.
 */
@Component
class CommandCounter implements CommandListener {

	private final ThreadLocal<@Nullable AtomicInteger> current = new ThreadLocal<>();

	/**
	 * Counts what this thread sends from now on.
	 * @return the count, which goes on until it is stopped
	 */
	AtomicInteger start() {
		AtomicInteger count = new AtomicInteger();
		this.current.set(count);
		return count;
	}

	void stop() {
		this.current.remove();
	}

	@Override
	public void commandStarted(CommandStartedEvent event) {
		AtomicInteger count = this.current.get();
		if (count != null) {
			count.incrementAndGet();
		}
	}

}
