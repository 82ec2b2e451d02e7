package org.networkmaturity.store;

import java.util.stream.Stream;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DocumentsTests {

	static Stream<MongoException> outages() {
		ServerAddress address = new ServerAddress();
		return Stream.of(new MongoSocketReadException("end of stream", address),
				new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), address), null),
				new MongoServerUnavailableException("closed"),
				new MongoNotPrimaryException(new BsonDocument(), address),
				new MongoNodeIsRecoveringException(new BsonDocument(), address));
	}

	@ParameterizedTest
	@MethodSource("outages")
	@SuppressWarnings("unchecked")
	void anOutageOfTheStoreIsSaidToBeOne(MongoException outage) {
		MongoCollection<String> collection = mock(MongoCollection.class);
		given(collection.countDocuments(any(Bson.class), any())).willThrow(outage);
		Documents<String> documents = new Documents<>(collection, new StoreExceptions(new MongoExceptionTranslator()),
				mock(Changes.class));
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> documents.count(Filters.empty()));
	}

}
