/**
 * Tables into portfolios by a declarative mapping.
 *
 * <p>A mapping is a JSON document that says how a table is written, which columns tell one row from another, which columns are
 * dropped and why, and what a row becomes: a {@code template}, which is a portfolio in which placeholders stand. Everything else in
 * the template stands in every portfolio as it is.
 *
 * <table>
 * <caption>The four placeholders</caption>
 * <tr><th>placeholder</th><th>gives</th></tr>
 * <tr><td>{@code {"$column":C,"as":T,"whenEmpty":E}}</td><td>the cell, as {@code text} (the default), {@code integer}, {@code decimal}
 *     or {@code date}; an empty cell refuses the row ({@code fail}, the default) or leaves the member out ({@code omit})</td></tr>
 * <tr><td>{@code {"$column":C,"values":{…},"else":V}}</td><td>the constant that the list has for the cell's text</td></tr>
 * <tr><td>{@code {"$join":[…]}}</td><td>texts and cells, one behind the other</td></tr>
 * <tr><td>{@code {"$id":L,"of":[C…]}}</td><td>a {@code urn:uuid:} that depends on the namespace, the label and the cells (the row's key
 *     if {@code of} is not there) and on nothing else</td></tr>
 * <tr><td>{@code {"$when":{"column":C,"is":[…]},"then":X}}</td><td>{@code X} if the cell is (with {@code isNot}: is not) one of the
 *     texts, else nothing</td></tr>
 * </table>
 *
 * <p>A column that the template reads for a member of the model is <em>mapped</em>, one that it reads below an {@code extensions}
 * member only is <em>carried</em>, any other is <em>dropped</em>: with the mapping's reason, or with a warning.
 * {@code lplp-io/IMPORT.md} has all of it, with examples.
 */
package org.lplp.io.interop.table;
