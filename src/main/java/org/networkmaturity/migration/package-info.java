/**
 * How the store is kept in step with the program: what each collection is (indexes,
 * validator, shard key), declared in the resources {@code collections/*.json}, and the
 * migrations that lead there, each applied once and checked at every start. An older
 * program does not start on a store that a newer one has migrated.
 *
 * <p>
 * Instances of two versions share a store for a while: the newer one migrates it when it
 * starts, and the older ones go on. So a migration takes nothing away that the version
 * before still needs, and a field that is added is nullable until that version is gone.
 */
@NullMarked
package org.networkmaturity.migration;

import org.jspecify.annotations.NullMarked;
