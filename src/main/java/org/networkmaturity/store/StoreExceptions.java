package org.networkmaturity.store;

import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Makes Spring's exceptions of the driver's.
 */
public class StoreExceptions {

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
		catch (MongoConnectionPoolClearedException | MongoServerUnavailableException | MongoNotPrimaryException
				| MongoNodeIsRecoveringException ex) {
			// Spring takes these for unforeseen, though they pass like any other outage.
			throw new DataAccessResourceFailureException("The store is not there for the moment", ex);
		}
		catch (RuntimeException ex) {
			RuntimeException translated = this.translator.translateExceptionIfPossible(ex);
			throw (translated != null) ? translated : ex;
		}
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
