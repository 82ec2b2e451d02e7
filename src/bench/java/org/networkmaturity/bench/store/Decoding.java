package org.networkmaturity.bench.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from its bytes. It makes the name of a field once for all documents,
 * and no map of an array, which the backend's own decoder does.
 */
final class Decoding {

	private static final String[] NAMES = new String[4_096];

	private final byte[] bytes;

	private final ByteBuf buffer;

	Decoding(byte[] bytes) {
		this.bytes = bytes;
		this.buffer = Unpooled.wrappedBuffer(bytes);
	}

	/**
	 * Reads it.
	 * @return the document
	 */
	Document document() {
		Document document = new Document();
		this.buffer.skipBytes(Integer.BYTES);
		for (byte type = this.buffer.readByte(); type != 0; type = this.buffer.readByte()) {
			document.put(name(), value(type));
		}
		return document;
	}

	private @Nullable Object value(byte type) {
		return switch (type) {
			case BsonConstants.TYPE_EMBEDDED_DOCUMENT -> document();
			case BsonConstants.TYPE_ARRAY -> array();
			default -> BsonDecoder.decodeValue(type, this.buffer);
		};
	}

	private List<@Nullable Object> array() {
		List<@Nullable Object> array = new ArrayList<>();
		this.buffer.skipBytes(Integer.BYTES);
		for (byte type = this.buffer.readByte(); type != 0; type = this.buffer.readByte()) {
			name();
			array.add(value(type));
		}
		return array;
	}

	private String name() {
		int start = this.buffer.readerIndex();
		int end = start;
		int hash = 0;
		for (; this.bytes[end] != 0; end++) {
			hash = 31 * hash + this.bytes[end];
		}
		this.buffer.readerIndex(end + 1);
		int slot = (hash ^ (hash >>> 12)) & (NAMES.length - 1);
		String name = NAMES[slot];
		if (name == null || !isAt(start, end, name)) {
			name = new String(this.bytes, start, end - start, StandardCharsets.UTF_8);
			NAMES[slot] = name;
		}
		return name;
	}

	private boolean isAt(int start, int end, String name) {
		if (name.length() != end - start) {
			return false;
		}
		for (int i = start; i < end; i++) {
			if (name.charAt(i - start) != this.bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
