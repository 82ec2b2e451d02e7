package org.networkmaturity.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.store.Derived;
import org.networkmaturity.store.DerivedFields;
import org.networkmaturity.store.Disagreement;
import org.networkmaturity.store.DocumentStore;

import org.springframework.stereotype.Component;

/**
 * By what the network is sorted, searched and named: keys follow from names, and the
 * codes of commissioners and practices from their ids.
 */
@Component
class DerivedNames implements Derived {

	private final List<DerivedFields<Named>> collections;

	DerivedNames(DocumentStore store) {
		this.collections = Stream.of("commissioners", "localities", "federations", "neighbourhoods", "practices")
			.map((collection) -> in(collection, store))
			.toList();
	}

	private static DerivedFields<Named> in(String collection, DocumentStore store) {
		return new DerivedFields<>(store.documents(collection, Named.class), Named::id) {

			@Override
			public String what() {
				return collection;
			}

			@Override
			protected List<Disagreement> compare(List<Named> some) {
				List<Disagreement> found = new ArrayList<>();
				for (Named each : some) {
					String key = NameKey.of(each.name());
					if (!key.equals(each.nameKey())) {
						found.add(new Disagreement(collection, each.id(), NameKey.FIELD, String.valueOf(each.nameKey()),
								key, () -> this.documents.update(each.asRead(), each.with(NameKey.FIELD, key))));
					}
					String code = each.codeOfItsId();
					if (code != null && !code.equals(each.odsCode())) {
						found.add(new Disagreement(collection, each.id(), Named.CODE, String.valueOf(each.odsCode()),
								code, () -> this.documents.update(each.asRead(), each.with(Named.CODE, code))));
					}
				}
				return found;
			}

		};
	}

	@Override
	public String what() {
		return "Keys of names, from the names, and codes of commissioners and practices, from their ids";
	}

	@Override
	public void disagreements(Consumer<Disagreement> found) {
		this.collections.forEach((each) -> each.disagreements(found));
	}

	@Override
	public void rebuild(Consumer<Disagreement> done) {
		this.collections.forEach((each) -> each.rebuild(done));
	}

	/**
	 * What all documents of the network have.
	 *
	 * @param id its id
	 * @param version counts up with every change; null where changes are not counted
	 * @param name its name
	 * @param nameKey its name as it is sorted and searched by
	 * @param odsCode its organisation code; null where it has none
	 */
	public record Named(@BsonId String id, @Nullable Long version, String name, @Nullable String nameKey,
			@Nullable String odsCode) {

		private static final String CODE = "odsCode";

		private static final String VERSION = "version";

		private @Nullable String codeOfItsId() {
			return Stream.of(Commissioner.PREFIX, Practice.PREFIX)
				.filter(this.id::startsWith)
				.map((prefix) -> this.id.substring(prefix.length()))
				.findFirst()
				.orElse(null);
		}

		private Bson asRead() {
			return Filters.and(Filters.eq(this.id), Filters.eq(VERSION, this.version), Filters.eq("name", this.name));
		}

		private Bson with(String field, String value) {
			Bson change = Updates.set(field, value);
			return (this.version != null) ? Updates.combine(change, Updates.inc(VERSION, 1L)) : change;
		}

	}

}
