package org.lplp.scoring.budget;

import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * What was paid, less what was paid back, for one goal or to one kind of supplier.
 *
 * @param toward the goal or the kind of supplier; empty for what names none
 * @param spent the money, in one currency
 * @param <T> the goal's id or the kind of supplier
 */
public record Spending<T>(Optional<T> toward, BigMoney spent) {}
