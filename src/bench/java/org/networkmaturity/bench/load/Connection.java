package org.networkmaturity.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that is kept alive. It costs little, since it runs beside what it
 * measures.
 */
public final class Connection implements AutoCloseable {

	private final int port;

	private Socket socket;

	private boolean ending;

	private byte[] buffer = new byte[256 * 1_024];

	private int start;

	private int end;

	/**
	 * Connects.
	 * @param port where to, on this machine
	 */
	public Connection(int port) throws IOException {
		this.port = port;
		this.socket = open(port);
	}

	private static Socket open(int port) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		socket.setTcpNoDelay(true);
		socket.setSoTimeout(300_000);
		return socket;
	}

	/**
	 * Asks, and waits for the whole answer.
	 * @param request the request, head and body
	 * @return the answer
	 */
	public Reply ask(byte[] request) throws IOException {
		if (this.ending) {
			this.socket.close();
			this.socket = open(this.port);
		}
		this.socket.getOutputStream().write(request);
		this.start = 0;
		this.end = 0;
		int head = headEnd();
		String text = new String(this.buffer, 0, head, StandardCharsets.ISO_8859_1);
		this.start = head + 4;
		this.ending = text.toLowerCase(Locale.ROOT).contains("\r\nconnection: close");
		int status = Integer.parseInt(text.substring(9, 12));
		if (status == 304 || status == 204) {
			return new Reply(status, text, this.buffer, 0, 0);
		}
		int length = header(text, "content-length");
		return (length >= 0) ? plain(status, text, length) : chunked(status, text);
	}

	private Reply plain(int status, String head, int length) throws IOException {
		need(length);
		return new Reply(status, head, this.buffer, this.start, length);
	}

	private Reply chunked(int status, String head) throws IOException {
		int body = this.start;
		int written = body;
		while (true) {
			int line = this.start;
			while (!isLineEnd(line)) {
				line++;
			}
			int size = Integer.parseInt(
					new String(this.buffer, this.start, line - this.start, StandardCharsets.ISO_8859_1).strip(), 16);
			this.start = line + 2;
			need(size + 2);
			System.arraycopy(this.buffer, this.start, this.buffer, written, size);
			this.start += size + 2;
			written += size;
			if (size == 0) {
				return new Reply(status, head, this.buffer, body, written - body);
			}
		}
	}

	private int headEnd() throws IOException {
		for (int i = 0;; i++) {
			while (i + 4 > this.end) {
				fill();
			}
			if (isLineEnd(i) && isLineEnd(i + 2)) {
				return i;
			}
		}
	}

	private boolean isLineEnd(int at) throws IOException {
		while (at + 2 > this.end) {
			fill();
		}
		return this.buffer[at] == '\r' && this.buffer[at + 1] == '\n';
	}

	private static int header(String head, String name) {
		int at = head.toLowerCase(Locale.ROOT).indexOf("\r\n" + name + ":");
		if (at < 0) {
			return -1;
		}
		int from = at + name.length() + 3;
		int to = head.indexOf('\r', from);
		return Integer.parseInt(head.substring(from, (to < 0) ? head.length() : to).strip());
	}

	private void need(int bytes) throws IOException {
		while (this.end - this.start < bytes) {
			fill();
		}
	}

	private void fill() throws IOException {
		if (this.end == this.buffer.length) {
			this.buffer = Arrays.copyOf(this.buffer, 2 * this.buffer.length);
		}
		int read = this.socket.getInputStream().read(this.buffer, this.end, this.buffer.length - this.end);
		if (read < 0) {
			throw new EOFException("The server closed the connection");
		}
		this.end += read;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
