/**
 * A first hour with LPLP: one small program for each domain word, each in a file of its own. Read one, run it, change it, run it
 * again; what it prints is in {@code src/test/resources/golden}. People, schools and figures are invented.
 *
 * <pre>
 * java --class-path examples/cli/target/lplp.jar examples/quickstart/src/main/java/org/lplp/quickstart/MentoringTour.java
 * </pre>
 */
package org.lplp.quickstart;
