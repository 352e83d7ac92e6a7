/** What pages show, laid out: view models reckoned from scores, and the templates that write them ({@code src/main/jte}). */
package org.lplp.io.report.figure;
