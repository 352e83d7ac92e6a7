/** What is wrong with a document, as data: findings, their severities, pointers, places and messages. */
package org.lplp.core.finding;
