/**
 * How people change the network: they form neighbourhoods, move practices and close
 * neighbourhoods, each from a day on.
 *
 * <p>
 * Each change happens as a whole or not at all, and without a transaction. A
 * neighbourhood is formed in four steps: it is stored so that nobody sees it; each of its
 * practices is marked with what its memberships will be, by an update that applies only
 * to the version on which the decision was made; one update lets everybody see the
 * neighbourhood, and that is the moment at which all of it has happened, which it keeps;
 * at last the marks are replaced by what they say. Whoever reads a marked practice looks
 * up whether its neighbourhood was formed by that very attempt, and so sees all of it or
 * nothing. A practice is moved by one update, too; the mark before it keeps anybody from
 * closing the neighbourhood meanwhile. An attempt that is not decided within two seconds
 * may be given up by anybody who wants to change the same practice, after which it can
 * decide nothing. So a process may die between any two writes.
 */
@NullMarked
package org.networkmaturity.formation;

import org.jspecify.annotations.NullMarked;
