package org.networkmaturity.fuzz;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.networkmaturity.support.ApiTest;
import org.networkmaturity.support.CommandCount;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What nobody thought of, for as long as a test says.
 */
public abstract class FuzzTest extends ApiTest {

	@Autowired
	private GraphQlSource source;

	@Autowired
	private CommandCount commands;

	/**
	 * How long each kind of request is sent.
	 * @return the time
	 */
	protected abstract Duration time();

	/**
	 * What the first request comes from, where no seed is set.
	 * @return the seed
	 */
	protected abstract long defaultSeed();

	private Fuzz fuzz() {
		return new Fuzz(url(), new StoreDigest(this.database.getMongoDatabase(), this.commands), time(), defaultSeed());
	}

	@Test
	void randomOperationsAreAnsweredOrRefused() {
		fuzz().randomOperations(this.source.schema());
	}

	@Test
	void changedOperationsAreAnsweredOrRefused() {
		fuzz().changedOperations();
	}

	@Test
	void randomBytesAreRefused() {
		fuzz().randomBytes();
	}

}
