package org.networkmaturity.store;

import java.util.Set;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInternalException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoWriteConcernException;
import org.bson.BsonSerializationException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Makes Spring's exceptions of the driver's.
 */
public class StoreExceptions {

	/**
	 * What MongoDB says while another member takes over or is being stopped, and while
	 * its network is torn: the codes after which drivers try again.
	 */
	private static final Set<Integer> PASSING = Set.of(6, 7, 64, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602,
			13435, 13436);

	private final PersistenceExceptionTranslator translator;

	/**
	 * A translator of the driver's exceptions.
	 * @param translator Spring's own
	 */
	public StoreExceptions(PersistenceExceptionTranslator translator) {
		this.translator = translator;
	}

	/**
	 * Runs a command.
	 * @param command the command
	 * @param <R> what it gives
	 * @return what it gives
	 * @throws org.springframework.dao.DataAccessException where the driver throws
	 */
	public <R extends @Nullable Object> R translate(Supplier<R> command) {
		try {
			return command.get();
		}
		catch (MongoOperationTimeoutException | MongoExecutionTimeoutException ex) {
			throw new QueryTimeoutException("The store did not answer in time", ex);
		}
		catch (RuntimeException ex) {
			if (isPassing(ex)) {
				// Spring takes some of these for unforeseen, or for broken data.
				throw new DataAccessResourceFailureException("The store is not there for the moment", ex);
			}
			RuntimeException translated = this.translator.translateExceptionIfPossible(ex);
			throw (translated != null) ? translated : ex;
		}
	}

	/**
	 * Whether the store failed, rather than refused: the same may succeed later. A write
	 * that fails like this may have been carried out.
	 */
	private static boolean isPassing(RuntimeException ex) {
		return switch (ex) {
			case MongoConnectionPoolClearedException cleared -> true;
			case MongoServerUnavailableException closed -> true;
			case MongoNotPrimaryException demoted -> true;
			case MongoNodeIsRecoveringException stopping -> true;
			case MongoInterruptedException interrupted -> true;
			case MongoSecurityException locked -> true;
			case MongoInternalException unreadable -> true;
			case BsonSerializationException unreadable -> true;
			case MongoWriteConcernException unconfirmed -> true;
			case MongoBulkWriteException unconfirmed when unconfirmed.getWriteConcernError() != null -> true;
			case MongoException other -> PASSING.contains(other.getCode());
			default -> false;
		};
	}

	/**
	 * Whether a write met a unique value that is taken.
	 * @param ex what the driver threw
	 * @return whether that is why
	 */
	boolean isDuplicate(RuntimeException ex) {
		return this.translator.translateExceptionIfPossible(ex) instanceof DuplicateKeyException;
	}

	/**
	 * Whether unordered writes failed for no other reason than that unique values were
	 * taken.
	 * @param ex what the driver threw
	 * @return whether that is why
	 */
	public static boolean isNothingButDuplicates(MongoBulkWriteException ex) {
		return ex.getWriteConcernError() == null
				&& ex.getWriteErrors().stream().allMatch((error) -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
	}

}
