/**
 * What makes the API a GraphQL API, and nothing of the domain: scalars, ids, connections,
 * problems, errors and the ids to quote them by. It knows no other package.
 */
@NullMarked
package org.networkmaturity.graphql;

import org.jspecify.annotations.NullMarked;
