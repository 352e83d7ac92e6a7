/** The {@code lplp} command: one class for each subcommand, and the small pieces that they share. */
package org.lplp.cli;
