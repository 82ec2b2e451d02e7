/**
 * Backup and restore from the command line: every collection as JSON Lines in a folder,
 * with a manifest by which a damaged or incomplete backup is told. Memory stays bounded
 * however much there is.
 */
@NullMarked
package org.networkmaturity.backup;

import org.jspecify.annotations.NullMarked;
