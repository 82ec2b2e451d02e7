package org.networkmaturity.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a collection is, as its resource declares it.
 *
 * @param name its name
 * @param shardKey what it is sharded by, where anybody shards it; null where it must stay
 * on one shard
 * @param passing whether it tells of the store itself, at this moment: no backup holds it
 * @param indexes its indexes, but for that of {@code _id}
 * @param schema the {@code $jsonSchema} that each of its documents fits
 */
public record DeclaredCollection(String name, @Nullable BsonDocument shardKey, boolean passing,
		List<DeclaredIndex> indexes, BsonDocument schema) {

	private static final String RESOURCES = "classpath:collections/*.json";

	public DeclaredCollection {
		indexes = List.copyOf(indexes);
	}

	/**
	 * Every collection of the program.
	 * @return they, by name
	 */
	public static List<DeclaredCollection> all() {
		try {
			List<DeclaredCollection> all = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(RESOURCES)) {
				try (InputStream content = resource.getInputStream()) {
					all.add(of(BsonDocument.parse(new String(content.readAllBytes(), StandardCharsets.UTF_8))));
				}
			}
			all.sort(Comparator.comparing(DeclaredCollection::name));
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DeclaredCollection of(BsonDocument declared) {
		return new DeclaredCollection(declared.getString("collection").getValue(),
				declared.containsKey("shardKey") ? declared.getDocument("shardKey") : null,
				declared.containsKey("passing"),
				declared.getArray("indexes").stream().map(BsonValue::asDocument).map(DeclaredIndex::of).toList(),
				declared.getDocument("schema"));
	}

	/**
	 * Stands for all that the store is told of collections.
	 * @param collections they
	 * @return a checksum, unlike that of any others
	 */
	public static String checksum(List<DeclaredCollection> collections) {
		StringBuilder said = new StringBuilder();
		for (DeclaredCollection collection : collections) {
			said.append(collection.name()).append(collection.indexes()).append(collection.schema().toJson());
		}
		return DigestUtils.sha256Hex(said.toString());
	}

}
