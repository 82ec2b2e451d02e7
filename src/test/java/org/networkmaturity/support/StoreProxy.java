package org.networkmaturity.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;

/**
 * Stands between the application and its store on this machine, and lets faults happen.
 */
public final class StoreProxy implements AutoCloseable {

	private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

	private final String uri;

	private final ServerAddress store;

	private final InetSocketAddress address;

	private final Set<StoreConnection> connections = ConcurrentHashMap.newKeySet();

	private final AtomicInteger writesToPass = new AtomicInteger();

	private final AtomicInteger underway = new AtomicInteger();

	private final AtomicInteger mostUnderway = new AtomicInteger();

	private volatile ServerSocket listening;

	private volatile StoreFault fault = StoreFault.NONE;

	private volatile Duration delay = Duration.ZERO;

	/**
	 * Stands before a store.
	 * @param uri where the store is
	 */
	public StoreProxy(String uri) throws IOException {
		this.uri = uri;
		this.store = new ServerAddress(new ConnectionString(uri).getHosts().getFirst());
		this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.address = (InetSocketAddress) this.listening.getLocalSocketAddress();
		accept(this.listening);
	}

	/**
	 * Where the store seems to be.
	 * @return its URI, so that nobody goes past this
	 */
	public String uri() {
		String hosts = String.join(",", new ConnectionString(this.uri).getHosts());
		String through = this.uri.replace(hosts, this.address.getHostString() + ":" + this.address.getPort())
			.replaceAll("replicaSet=[^&]*", "");
		return through + (through.contains("?") ? "&" : "?") + "directConnection=true";
	}

	/**
	 * Lets a fault happen, until it is mended.
	 * @param fault the fault
	 */
	public void fail(StoreFault fault) {
		failAtWrite(fault, 0);
	}

	/**
	 * Lets a fault happen from a write on, until it is mended.
	 * @param fault the fault
	 * @param write which of the writes from now on, counted from 1; 0 for at once
	 */
	public void failAtWrite(StoreFault fault, int write) {
		this.writesToPass.set(write);
		this.fault = fault;
		if (fault == StoreFault.REFUSE && write == 0) {
			refuse();
		}
	}

	/**
	 * Lets every answer come later.
	 * @param delay by how much
	 */
	public void slow(Duration delay) {
		this.delay = delay;
	}

	/**
	 * Mends whatever is wrong.
	 */
	public void mend() throws IOException {
		this.delay = Duration.ZERO;
		this.fault = StoreFault.NONE;
		if (this.listening.isClosed()) {
			this.listening = new ServerSocket();
			this.listening.setReuseAddress(true);
			this.listening.bind(this.address);
			accept(this.listening);
		}
	}

	/**
	 * How many commands are being waited for just now.
	 * @return their number, without whether the store is there
	 */
	public int underway() {
		return this.underway.get();
	}

	/**
	 * How many commands were ever waited for at once, since this was last asked.
	 * @return their number
	 */
	public int takeMostUnderway() {
		return this.mostUnderway.getAndSet(0);
	}

	void begun() {
		this.mostUnderway.accumulateAndGet(this.underway.incrementAndGet(), Math::max);
	}

	void ended() {
		this.underway.decrementAndGet();
	}

	/**
	 * What becomes of a command.
	 * @param command the command's name; empty for a greeting
	 * @return what happens to it
	 */
	StoreFault fate(String command) {
		StoreFault now = this.fault;
		if (WRITES.contains(command)) {
			this.writesToPass.updateAndGet((left) -> Math.max(0, left - 1));
		}
		else if (command.isEmpty() && now != StoreFault.HANG) {
			return StoreFault.NONE;
		}
		if (this.writesToPass.get() > 0) {
			return StoreFault.NONE;
		}
		if (now == StoreFault.FORBIDDEN && command.equals("ping")) {
			return StoreFault.NONE;
		}
		return (now == StoreFault.UNCONFIRMED && !WRITES.contains(command)) ? StoreFault.NONE : now;
	}

	void awaitAnswer(StoreFault fate) {
		LockSupport.parkNanos(this.delay.toNanos());
		while (fate == StoreFault.HOLD && this.fault == StoreFault.HOLD) {
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

	void refuse() {
		try {
			this.listening.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.connections.forEach(StoreConnection::close);
	}

	void forget(StoreConnection connection) {
		this.connections.remove(connection);
	}

	private void accept(ServerSocket from) {
		Thread.startVirtualThread(() -> {
			while (!from.isClosed()) {
				try {
					Socket client = from.accept();
					Socket server = new Socket(this.store.getHost(), this.store.getPort());
					StoreConnection connection = new StoreConnection(this, client, server);
					this.connections.add(connection);
					connection.start();
				}
				catch (IOException ex) {
					// it no longer listens, or the store is gone
				}
			}
		});
	}

	@Override
	public void close() {
		refuse();
	}

}
