package org.networkmaturity.directory;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.networkmaturity.graphql.Node;

/**
 * A CCG (later a sub-ICB location): the body whose network this is.
 *
 * @param id its id, which follows from the code
 * @param odsCode its organisation code, such as 10Q
 * @param name its name
 * @param nameKey its name as it is sorted by
 * @param registeredName what the national register last called it; null where it has not.
 * Where the name differs from it, people have entered that
 */
public record Commissioner(@BsonId String id, String odsCode, String name, String nameKey,
		@Nullable String registeredName) implements Node {

	static final String PREFIX = "com_";

	/**
	 * A commissioner.
	 * @param odsCode its organisation code
	 * @param name its name
	 * @return the commissioner
	 */
	public static Commissioner of(String odsCode, String name) {
		return new Commissioner(idOf(odsCode), odsCode, name, NameKey.of(name), null);
	}

	/**
	 * The commissioner once the register has said what it is called. A name that people
	 * entered stays.
	 * @param said what the register says
	 * @return the commissioner
	 */
	public Commissioner registered(String said) {
		String next = this.name.equals((this.registeredName != null) ? this.registeredName : this.odsCode) ? said
				: this.name;
		return new Commissioner(this.id, this.odsCode, next, NameKey.of(next), said);
	}

	/**
	 * The id of the commissioner with this code.
	 * @param odsCode its organisation code
	 * @return its id
	 */
	public static String idOf(String odsCode) {
		return PREFIX + odsCode;
	}

	/**
	 * The ids of the commissioners that a token may mean by these names.
	 * @param organisations codes or ids, of commissioners or of others
	 * @return ids, some of which may be nobody's
	 */
	static List<String> idsNamed(Collection<String> organisations) {
		return organisations.stream().flatMap((name) -> Stream.of(name, idOf(name))).toList();
	}

	/**
	 * What a token that acts for this commissioner may call it.
	 * @param id the commissioner's id
	 * @return its id and its code
	 */
	public static List<String> organisations(String id) {
		return List.of(id, odsCodeOf(id));
	}

	/**
	 * The code of the commissioner with this id.
	 * @param id its id
	 * @return its organisation code
	 */
	public static String odsCodeOf(String id) {
		return id.substring(PREFIX.length());
	}

}
