package org.networkmaturity.migration;

import org.networkmaturity.store.DocumentStore;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * What commands need that work on the store as a whole, as it is: without a
 * {@link DocumentStore}, which would be prepared first. It is no {@code @Configuration},
 * so that the API does not find it.
 */
@ImportAutoConfiguration({ MongoAutoConfiguration.class, DataMongoAutoConfiguration.class })
@ComponentScan(basePackageClasses = { DocumentStore.class, Migrator.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = DocumentStore.class))
public class StoreAdministration {

}
