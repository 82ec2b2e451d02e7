package org.networkmaturity.check;

import java.util.List;

import org.networkmaturity.matrix.MatrixEditions;
import org.networkmaturity.migration.Migrator;
import org.networkmaturity.store.Derived;
import org.networkmaturity.store.DocumentStore;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * What a check needs of the program: the store, and whatever any package derives. It is
 * no {@code @Configuration}, so that the API does not find it.
 */
@ImportAutoConfiguration({ MongoAutoConfiguration.class, DataMongoAutoConfiguration.class })
@ComponentScan(basePackageClasses = { DocumentStore.class, Migrator.class })
@ComponentScan(basePackages = "org.networkmaturity", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Derived.class))
@ConfigurationPropertiesScan(basePackageClasses = MatrixEditions.class)
@Import(MatrixEditions.class)
class CheckConfiguration {

	@Bean
	Check check(List<Derived> derived) {
		return new Check(derived);
	}

}
