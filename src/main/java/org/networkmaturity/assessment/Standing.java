package org.networkmaturity.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Where a neighbourhood stands in one edition. It repeats what the agreed assessments add
 * up to, so that the many reads of it need no history; it is rewritten with every state
 * that is appended, in the same write.
 *
 * @param editionId which edition
 * @param baseline the agreed baseline; null where there is none
 * @param latest the most recently assessed agreed assessment, the baseline itself until
 * there is progress
 */
public record Standing(String editionId, @Nullable AssessmentState baseline, AssessmentState latest) {
}
