/**
 * Votes on public budgets in the format of Pabulib, the participatory budgeting library (pabulib.org): {@code .pb} files.
 *
 * <p>{@link org.lplp.io.interop.pabulib.Pabulib} reads a file into an {@link org.lplp.scoring.vote.Election} and keeps everything
 * else that the file says; {@link org.lplp.io.interop.pabulib.PabulibFile} is written back, or made from a community's public budget.
 */
package org.lplp.io.interop.pabulib;
