package org.networkmaturity.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which meeting to close.
 *
 * @param id the meeting
 * @param idempotencyKey the caller's key; null where there is none
 */
record CloseMeetingInput(String id, @Nullable String idempotencyKey) {
}
