/**
 * Imports the national registers from the command line: practices (epraccur), networks
 * and their practices (ePCN), and registered list sizes. A file says what holds now; what
 * differs from the last file becomes a change with a date, and what people entered stays.
 * Every document is written by itself and only when it differs, so that an import can be
 * repeated, and goes on where one that died stopped.
 */
@NullMarked
package org.networkmaturity.registers;

import org.jspecify.annotations.NullMarked;
