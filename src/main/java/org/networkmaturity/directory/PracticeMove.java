package org.networkmaturity.directory;

import java.time.LocalDate;

import org.networkmaturity.mutation.Call;
import org.networkmaturity.mutation.Stamp;

/**
 * How a practice was moved by somebody.
 *
 * @param neighbourhoodId where to
 * @param on its first day there
 * @param made when and by whom it was entered
 * @param call the call that did it
 */
public record PracticeMove(String neighbourhoodId, LocalDate on, Stamp made, Call call) {
}
