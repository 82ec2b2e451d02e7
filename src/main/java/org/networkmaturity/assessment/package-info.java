/**
 * What meetings said of neighbourhoods: baselines and progress, drafted, agreed, revised
 * and withdrawn. One document for each neighbourhood, its maturity record, holds every
 * state of every assessment, and each mutation is one atomic, version-checked update of
 * it. States are appended; none is ever changed.
 *
 * <p>
 * What is recorded for several neighbourhoods at once is recorded for all of them or for
 * none, in two phases and without a transaction. A document of its own, the joint
 * recording, holds all the states, PREPARING. First each maturity record is marked with
 * it, by an update that applies only to the version on which the decision to record was
 * made; a marked record is changed by nobody else. Then one update makes the joint
 * recording COMMITTED, and that is the moment at which all are recorded. At last each
 * state is written into its record in the place of the mark, and the joint recording is
 * DONE. Whoever meets a mark settles it before reading on: a COMMITTED recording is
 * written into its records; one that is not, and whose attempt is over or older than two
 * seconds, is ABANDONED, after which it can no longer be committed, and its marks are
 * taken away. So a process may die between any two writes: before the decisive one
 * nothing was recorded, after it everything was.
 */
@NullMarked
package org.networkmaturity.assessment;

import org.jspecify.annotations.NullMarked;
