package org.networkmaturity.development;

import java.io.IOException;

import com.mongodb.ConnectionString;

import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The store of a developer's machine: all that an import needs there.
 */
public class DevelopmentStoreServices {

	@Bean
	protected DevelopmentStore developmentStore(Environment environment) throws IOException {
		return DevelopmentStore.forDevelopment(environment);
	}

	@Bean
	MongoConnectionDetails storeConnection(DevelopmentStore store) {
		return () -> new ConnectionString(store.uri());
	}

}
