package org.networkmaturity.support;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * A message of MongoDB's wire protocol, as it is.
 *
 * @param bytes all of it
 */
record WireMessage(byte[] bytes) {

	private static final int HEADER = 16;

	/** The header, flags, and the kind of the first section, which is a document. */
	private static final int DOCUMENT = HEADER + 5;

	private static final int OP_MSG = 2013;

	/**
	 * Reads the next one.
	 * @param in where from
	 * @return the message
	 * @throws IOException where there is none any more
	 */
	static WireMessage read(InputStream in) throws IOException {
		byte[] length = new DataInputStream(in).readNBytes(Integer.BYTES);
		if (length.length < Integer.BYTES) {
			throw new EOFException();
		}
		int total = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
		byte[] bytes = Arrays.copyOf(length, total);
		new DataInputStream(in).readFully(bytes, Integer.BYTES, total - Integer.BYTES);
		return new WireMessage(bytes);
	}

	private static WireMessage answer(int responseTo, BsonDocument document) {
		ByteBuf body = new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer();
		ByteBuffer message = ByteBuffer.allocate(DOCUMENT + body.remaining()).order(ByteOrder.LITTLE_ENDIAN);
		message.putInt(message.capacity()).putInt(0).putInt(responseTo).putInt(OP_MSG).putInt(0).put((byte) 0);
		message.put(body.asNIO());
		return new WireMessage(message.array());
	}

	private int number(int offset) {
		return ByteBuffer.wrap(this.bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
	}

	int requestId() {
		return number(4);
	}

	int responseTo() {
		return number(8);
	}

	/**
	 * What a client asks for.
	 * @return the command's name; empty for a greeting
	 */
	String command() {
		if (number(12) != OP_MSG) {
			return "";
		}
		int start = DOCUMENT + Integer.BYTES + 1;
		int end = start;
		while (this.bytes[end] != 0) {
			end++;
		}
		String name = new String(this.bytes, start, end - start, StandardCharsets.US_ASCII);
		return name.equals("hello") ? "" : name;
	}

	/**
	 * The answer of a server that does not carry it out.
	 * @param code why, as MongoDB numbers it
	 * @return the answer to this message
	 */
	WireMessage refusal(int code) {
		return answer(requestId(), new BsonDocument("ok", new BsonDouble(0)).append("code", new BsonInt32(code))
			.append("errmsg", new BsonString("Refused by the test")));
	}

	/**
	 * The same answer of a server that then stops before others have the write.
	 * @return the answer, unconfirmed
	 */
	WireMessage unconfirmed() {
		RawBsonDocument document = new RawBsonDocument(this.bytes, DOCUMENT, this.bytes.length - DOCUMENT);
		BsonDocument shuttingDown = new BsonDocument("code", new BsonInt32(91)).append("errmsg",
				new BsonString("Shutdown in progress"));
		return answer(responseTo(), document.decode(new BsonDocumentCodec()).append("writeConcernError", shuttingDown));
	}

	/**
	 * A message of the same length that means nothing.
	 * @return the message
	 */
	WireMessage garbage() {
		byte[] garbage = this.bytes.clone();
		Arrays.fill(garbage, HEADER, garbage.length, (byte) 0x7f);
		return new WireMessage(garbage);
	}

}
