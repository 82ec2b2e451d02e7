/**
 * Who did what: an event for each mutation, accepted or refused, and for each change that
 * an import makes. Events are only ever added. The event of a change is written with the
 * change, in the same document, and moved to the others afterwards; the event of a
 * refusal is written before the refusal is answered.
 */
@NullMarked
package org.networkmaturity.audit;

import org.jspecify.annotations.NullMarked;
