package org.networkmaturity.access;

import org.jspecify.annotations.Nullable;

/**
 * Who did it, as it is kept beside what they did.
 *
 * @param subject the token's subject
 * @param name the token's display name; null where it has none
 * @param organisation the first organisation that the token acts for, as the token names
 * it; null where it acts for none
 */
public record Actor(String subject, @Nullable String name, @Nullable String organisation) {
}
