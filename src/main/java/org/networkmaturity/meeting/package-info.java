/**
 * Locality meetings: when a locality meets, who has a conflict of interest there, and who
 * may therefore not record at it. What is recorded there is in the assessment package.
 */
@NullMarked
package org.networkmaturity.meeting;

import org.jspecify.annotations.NullMarked;
