/**
 * What NHS England asks for: how the funds were spent and the progress made, over one
 * period, as it was known at an instant. A preview can be asked for at any time; a return
 * is one that was issued, numbered and kept as it was sent.
 *
 * <p>
 * Everything in it can be read as it was known at an instant: assessments, the network
 * and the funds only ever gain states, each with the instant since which it is known. So
 * the same question gives the same bytes for ever.
 */
@NullMarked
package org.networkmaturity.feedback;

import org.jspecify.annotations.NullMarked;
