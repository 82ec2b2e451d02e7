/**
 * What meetings said of neighbourhoods: baselines and progress, drafted and agreed. One
 * document for each neighbourhood, its maturity record, holds every state of every
 * assessment, and each mutation is one atomic, version-checked update of it. States are
 * appended; none is ever changed.
 */
@NullMarked
package org.networkmaturity.assessment;

import org.jspecify.annotations.NullMarked;
