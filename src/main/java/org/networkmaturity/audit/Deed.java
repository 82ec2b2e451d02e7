package org.networkmaturity.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.networkmaturity.access.Actor;
import org.networkmaturity.access.Caller;
import org.networkmaturity.store.Message;

/**
 * Something that is being done, as its event will tell of it. Whoever does it says what
 * it is about as soon as that is known, and takes the event along into the write that
 * decides it.
 */
public final class Deed {

	private static final ScopedValue<Deed> CURRENT = ScopedValue.newInstance();

	private final Clock clock;

	private final Actor actor;

	private final Collection<String> organisations;

	private final String action;

	private final String correlationId;

	private final SequencedSet<String> subjectIds = new LinkedHashSet<>();

	private final Set<String> ownerIds = new LinkedHashSet<>();

	private @Nullable String organisation;

	private boolean done;

	private Deed(Clock clock, Actor actor, Collection<String> organisations, String action, String correlationId) {
		this.clock = clock;
		this.actor = actor;
		this.organisations = organisations;
		this.action = action;
		this.correlationId = correlationId;
	}

	static Deed of(Caller caller, String action, String correlationId, Clock clock) {
		return new Deed(clock, caller.actor(), caller.organisations(), action, correlationId);
	}

	/**
	 * What a program does by itself, with nobody's token.
	 * @param name the program's name
	 * @param clock tells the time
	 * @return a deed
	 */
	public static Deed ofProgram(String name, Clock clock) {
		return new Deed(clock, new Actor(name, null, null), List.of(), name, UUID.randomUUID().toString());
	}

	/**
	 * The mutation that this thread is carrying out.
	 * @return the deed
	 * @throws java.util.NoSuchElementException where it carries out none
	 */
	public static Deed current() {
		return CURRENT.get();
	}

	<T extends @Nullable Object> T run(Callable<T> mutation) throws Exception {
		return ScopedValue.where(CURRENT, this).call(mutation::call);
	}

	/**
	 * Says what the deed is about. What is said last comes first.
	 * @param owners codes and ids of the organisations that reach it
	 * @param ids ids of what exists, nothing else: what a caller typed is kept nowhere
	 * @return this deed
	 */
	public Deed about(Collection<String> owners, String... ids) {
		this.ownerIds.addAll(owners);
		List.of(ids).reversed().forEach(this.subjectIds::addFirst);
		this.organisations.stream().filter(owners::contains).findFirst().ifPresent((each) -> this.organisation = each);
		return this;
	}

	/**
	 * The event that says that it was done, for the write that decides it.
	 * @param subjectId what it was mostly about
	 * @param summary what became of that
	 * @return the event, to be written with the change
	 */
	public Message done(String subjectId, String summary) {
		List<String> subjects = Stream.concat(Stream.of(subjectId), this.subjectIds.stream()).distinct().toList();
		return new DoneMessage(event(AuditOutcome.ACCEPTED, subjects, summary));
	}

	AuditEvent event(AuditOutcome outcome, String summary) {
		return event(outcome, List.copyOf(this.subjectIds), summary);
	}

	private AuditEvent event(AuditOutcome outcome, List<String> subjects, String summary) {
		Instant now = this.clock.instant();
		return new AuditEvent(AuditEvent.newId(now), now, this.actor, this.organisation, this.action, outcome, subjects,
				List.copyOf(this.ownerIds), summary, this.correlationId);
	}

	boolean isDone() {
		return this.done;
	}

	private final class DoneMessage implements Message {

		private final AuditEvent event;

		DoneMessage(AuditEvent event) {
			this.event = event;
		}

		@Override
		public String id() {
			return this.event.id();
		}

		@Override
		public Object body() {
			return this.event;
		}

		@Override
		public void written() {
			Deed.this.done = true;
		}

	}

}
