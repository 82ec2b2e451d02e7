package org.networkmaturity.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that need not be HTTP, sent as they are.
 */
public final class RawHttp {

	private static final int MILLISECONDS = 20_000;

	private static final int MOST = 1_000_000;

	private RawHttp() {
	}

	/**
	 * Sends bytes on a connection of their own, and reads until it is closed.
	 * @param url whose server to send them to
	 * @param request the bytes
	 * @return what came back
	 */
	public static Reply send(String url, byte[] request) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("localhost", URI.create(url).getPort()), MILLISECONDS);
			socket.setSoTimeout(MILLISECONDS);
			socket.getOutputStream().write(request);
			socket.shutdownOutput();
			return Reply.of(read(socket.getInputStream()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The server may close the connection while it is still being written to. */
	private static String read(InputStream answer) throws IOException {
		StringBuilder read = new StringBuilder();
		byte[] buffer = new byte[8_192];
		try {
			for (int length = answer.read(buffer); length > 0 && read.length() < MOST; length = answer.read(buffer)) {
				read.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
			}
		}
		catch (java.net.SocketException ex) {
			// What came before it counts.
		}
		return read.toString();
	}

	/**
	 * What came back.
	 *
	 * @param status the status; 0 where the connection was closed without an answer
	 * @param head the status line and the headers
	 * @param body the rest
	 */
	public record Reply(int status, String head, String body) {

		static Reply of(String answer) {
			int end = answer.indexOf("\r\n\r\n");
			String head = (end < 0) ? answer : answer.substring(0, end);
			int status = head.startsWith("HTTP/1.") ? Integer.parseInt(head.substring(9, 12)) : 0;
			return new Reply(status, head, (end < 0) ? "" : answer.substring(end + 4));
		}

	}

}
