package org.networkmaturity.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import org.networkmaturity.NetworkMaturityTracker;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The API in a process that dies, as though it was killed, right after it has written
 * what mutations write so many times.
 */
public final class DyingApi {

	/** Its exit status. */
	public static final int STATUS = 9;

	private DyingApi() {
	}

	public static void main(String[] args) {
		SpringApplication.run(new Class<?>[] { NetworkMaturityTracker.class, Death.class }, args);
	}

	static class Death implements CommandListener {

		private static final Set<String> WRITES = Set.of("insert", "update", "delete");

		private static final Set<String> COLLECTIONS = Set.of("maturityRecords", "jointRecordings", "neighbourhoods",
				"practices", "auditEvents");

		private final Set<Integer> pending = ConcurrentHashMap.newKeySet();

		private final AtomicInteger remaining;

		Death(@Value("${writes}") int writes) {
			this.remaining = new AtomicInteger(writes);
		}

		@Bean
		MongoClientSettingsBuilderCustomizer watched() {
			return (settings) -> settings.addCommandListener(this);
		}

		@Override
		public void commandStarted(CommandStartedEvent event) {
			String name = event.getCommandName();
			if (WRITES.contains(name) && COLLECTIONS.contains(event.getCommand().getString(name).getValue())) {
				this.pending.add(event.getRequestId());
			}
		}

		@Override
		public void commandSucceeded(CommandSucceededEvent event) {
			if (this.pending.remove(event.getRequestId()) && this.remaining.decrementAndGet() == 0) {
				Runtime.getRuntime().halt(STATUS);
			}
		}

	}

}
