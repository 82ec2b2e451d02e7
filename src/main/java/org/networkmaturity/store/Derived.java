package org.networkmaturity.store;

import java.util.function.Consumer;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Something that is stored though it follows from something else that is stored, its
 * owner, so that many reads need not work it out. Whoever writes the owner writes it too;
 * this looks whether they did, while instances go on writing.
 */
public interface Derived {

	/**
	 * What follows from what.
	 * @return such as "what somebody's friends are called, from their names"
	 */
	String what();

	/**
	 * Finds what does not say what its owner says. A change that is under way is none.
	 * @param found is given each as it is found
	 * @throws DataAccessException where the store does not answer
	 */
	void disagreements(Consumer<Disagreement> found);

	/**
	 * Writes anew, from its owner, whatever does not say what that says. Some of it
	 * cannot be worked out any more, and stays.
	 * @param done is given each that was put right
	 * @throws DataAccessException where the store does not answer
	 * @throws OptimisticLockingFailureException where a document was changed by others
	 * every time
	 */
	void rebuild(Consumer<Disagreement> done);

}
