package org.networkmaturity.bench.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.networkmaturity.bench.floor.Rows.RowCodec;

/**
 * Each find is one command, and asks for what its answer shows and nothing else.
 */
final class Finds {

	private static final Bson BY_NAME = Sorts.ascending("nameKey", "_id");

	private static final Bson OF_A_NEIGHBOURHOOD = Projections.include("name", "odsCode", "localityId", "federationId",
			"formedOn");

	private static final Bson OF_A_PRACTICE = Projections.include("odsCode", "name", "nameKey", "postcode", "status",
			"federations", "memberships", "listSizes");

	private static final List<String> OF_A_STATE = List.of("assessmentId", "editionId", "assessedOn",
			"scores.dimension", "scores.level");

	private static final Bson STANDINGS = Projections.fields(Projections.include("version", "standings.editionId"),
			Projections.include(OF_A_STATE.stream().map((field) -> "standings.baseline." + field).toList()),
			Projections.include(OF_A_STATE.stream().map((field) -> "standings.latest." + field).toList()));

	private final MongoDatabase database;

	Finds(String uri) {
		ConnectionString address = new ConnectionString(uri);
		this.database = MongoClients
			.create(MongoClientSettings.builder()
				.applyConnectionString(address)
				.writeConcern(WriteConcern.MAJORITY.withJournal(true))
				.readConcern(ReadConcern.MAJORITY)
				.applyToConnectionPoolSettings((pool) -> pool.maxSize(24))
				.build())
			.getDatabase(String.valueOf(address.getDatabase()))
			.withCodecRegistry(CodecRegistries.fromRegistries(
					CodecRegistries.fromCodecs(new RowCodec<>(NeighbourhoodRow.class, NeighbourhoodRow::read),
							new RowCodec<>(PracticeRow.class, PracticeRow::read),
							new RowCodec<>(MaturityRow.class, MaturityRow::read),
							new RowCodec<>(AwardRow.class, AwardRow::read),
							new RowCodec<>(NamedRow.class, NamedRow::read)),
					MongoClientSettings.getDefaultCodecRegistry()));
	}

	<T> MongoCollection<T> collection(String name, Class<T> type) {
		return this.database.getCollection(name, type);
	}

	NamedRow named(String collection, String id) {
		NamedRow found = collection(collection, NamedRow.class).find(Filters.eq(id)).first();
		if (found == null) {
			throw new IllegalArgumentException("There is no " + id);
		}
		return found;
	}

	Map<String, NamedRow> named(String collection, Collection<String> ids) {
		Map<String, NamedRow> found = new HashMap<>();
		collection(collection, NamedRow.class).find(Filters.in("_id", ids)).forEach((row) -> found.put(row.id, row));
		return found;
	}

	List<NeighbourhoodRow> neighbourhoods(Bson filter, LocalDate day) {
		Bson existing = Filters.and(filter, Filters.lte("formedOn", day),
				Filters.or(Filters.eq("closedOn", null), Filters.gte("closedOn", day)), Filters.eq("forming", null));
		return collection("neighbourhoods", NeighbourhoodRow.class).find(existing)
			.projection(OF_A_NEIGHBOURHOOD)
			.sort(BY_NAME)
			.into(new ArrayList<>());
	}

	List<NeighbourhoodRow> neighbourhoods(Collection<String> ids) {
		return collection("neighbourhoods", NeighbourhoodRow.class).find(Filters.in("_id", ids))
			.projection(OF_A_NEIGHBOURHOOD)
			.into(new ArrayList<>());
	}

	Map<String, List<PracticeRow>> practices(Collection<String> neighbourhoodIds, LocalDate day) {
		Bson on = Filters.elemMatch("memberships", Filters.and(Filters.in("neighbourhoodId", neighbourhoodIds),
				Filters.lte("from", day), Filters.or(Filters.eq("to", null), Filters.gte("to", day))));
		Map<String, List<PracticeRow>> found = new HashMap<>();
		collection("practices", PracticeRow.class).find(on)
			.projection(OF_A_PRACTICE)
			.sort(BY_NAME)
			.forEach((row) -> found.computeIfAbsent(String.valueOf(row.neighbourhoodId(day)), (id) -> new ArrayList<>())
				.add(row));
		return found;
	}

	int count(String collection, Bson filter) {
		return (int) this.database.getCollection(collection).countDocuments(filter);
	}

	List<PracticeRow> practices(Bson filter, int limit) {
		return collection("practices", PracticeRow.class).find(filter)
			.projection(OF_A_PRACTICE)
			.sort(BY_NAME)
			.limit(limit)
			.into(new ArrayList<>());
	}

	List<AwardRow> awards(Bson filter) {
		return collection("fundingAwards", AwardRow.class).find(filter)
			.sort(Sorts.ascending("startsOn", "_id"))
			.into(new ArrayList<>());
	}

	MaturityRow history(String neighbourhoodId) {
		MaturityRow found = collection("maturityRecords", MaturityRow.class).find(Filters.eq(neighbourhoodId))
			.projection(Projections.include("version", "standings", "agreed"))
			.first();
		return (found != null) ? found : new MaturityRow();
	}

	Map<String, MaturityRow> standings(Collection<String> neighbourhoodIds) {
		Map<String, MaturityRow> found = new HashMap<>();
		collection("maturityRecords", MaturityRow.class).find(Filters.in("_id", neighbourhoodIds))
			.projection(STANDINGS)
			.forEach((row) -> found.put(row.id, row));
		return found;
	}

}
