/** How long the library takes, in ratios to what the same run takes for something everybody knows. See the README of this module. */
package org.lplp.benchmarks;
