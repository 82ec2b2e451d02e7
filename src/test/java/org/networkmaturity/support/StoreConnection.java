package org.networkmaturity.support;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One connection through a {@link StoreProxy}.
 */
class StoreConnection {

	private final StoreProxy proxy;

	private final Socket client;

	private final Socket server;

	private final Map<Integer, StoreFault> fates = new ConcurrentHashMap<>();

	StoreConnection(StoreProxy proxy, Socket client, Socket server) {
		this.proxy = proxy;
		this.client = client;
		this.server = server;
	}

	void start() {
		Thread.startVirtualThread(() -> untilItIsCut(this::passCommand));
		Thread.startVirtualThread(() -> untilItIsCut(this::passAnswer));
	}

	private void untilItIsCut(Step step) {
		try {
			while (true) {
				step.run();
			}
		}
		catch (IOException ex) {
			close();
		}
	}

	private void passCommand() throws IOException {
		WireMessage message = WireMessage.read(this.client.getInputStream());
		String command = message.command();
		StoreFault fate = this.proxy.fate(command);
		switch (fate) {
			case REFUSE -> this.proxy.refuse();
			case HANG -> {
			}
			case NOT_PRIMARY, STEPPED_DOWN, STOPPING, FORBIDDEN -> send(message.refusal(fate.code()), this.client);
			default -> {
				if (!command.isEmpty() && !command.equals("ping")) {
					this.proxy.begun();
					this.fates.put(message.requestId(), fate);
				}
				send(message, this.server);
			}
		}
	}

	private void passAnswer() throws IOException {
		WireMessage message = WireMessage.read(this.server.getInputStream());
		StoreFault fate = this.fates.get(message.responseTo());
		if (fate == null) {
			send(message, this.client);
			return;
		}
		this.proxy.awaitAnswer(fate);
		end(message.responseTo());
		switch (fate) {
			case SILENCE -> {
			}
			case CUT -> close();
			case CUT_IN_HALF -> {
				this.client.getOutputStream().write(message.bytes(), 0, message.bytes().length / 2);
				close();
			}
			case GARBAGE -> send(message.garbage(), this.client);
			case UNCONFIRMED -> send(message.unconfirmed(), this.client);
			default -> send(message, this.client);
		}
	}

	private static void send(WireMessage message, Socket to) throws IOException {
		to.getOutputStream().write(message.bytes());
	}

	private void end(int requestId) {
		if (this.fates.remove(requestId) != null) {
			this.proxy.ended();
		}
	}

	void close() {
		this.proxy.forget(this);
		this.fates.keySet().forEach(this::end);
		try (this.client; this.server) {
			return;
		}
		catch (IOException ex) {
			// it is closed all the same
		}
	}

	private interface Step {

		void run() throws IOException;

	}

}
