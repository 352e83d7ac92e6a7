package org.lplp.io.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.lplp.scoring.budget.Balances;
import org.lplp.scoring.budget.BudgetPositionDetail;
import org.lplp.scoring.budget.BudgetReading;
import org.lplp.scoring.peer.PeerCreditsDetail;

/** What the learner earned by teaching others, and the money held. */
final class MoneyFigures {

    private MoneyFigures() {}

    static Section credits(PeerCreditsDetail detail, Wording words) {
        Section.Draft section = Section.of("credits", words.word("credits.title"));
        if (detail.accruals().isEmpty() && detail.ledgerBalance().signum() == 0) {
            return section.end(words);
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        amounts.put("credits.accrued", detail.accrued());
        amounts.put("credits.exchanged", detail.exchanged());
        amounts.put("credits.lapsed", detail.lapsed());
        amounts.put("credits.balance", detail.balance());
        amounts.put("credits.ledger", detail.ledgerBalance());
        Bars.Chart chart = new Bars.Chart(Map.of(Fill.SOLID, words.word("credits.title")));
        List<List<Said>> rows = new ArrayList<>();
        amounts.forEach((key, amount) -> {
            chart.add(words.word(key), words.number(amount), Map.of(Fill.SOLID, amount));
            rows.add(List.of(words.word(key), words.number(amount)));
        });
        Table table = new Table(
                "credits-table",
                words.word("credits.table"),
                List.of(Column.text(words.word("column.account")), Column.number(words.word("column.credits"))),
                rows);
        return section.exhibit(
                        chart.bars("credits-bars", words.word("credits.picture"), words.word("credits.description")),
                        table)
                .end(words);
    }

    static Section budgets(BudgetPositionDetail detail, Wording words) {
        Section.Draft section = Section.of("budgets", words.word("budgets.title"));
        Map<Fill, Said> meanings = new LinkedHashMap<>();
        meanings.put(Fill.SOLID, words.word("budgets.spent"));
        meanings.put(Fill.HATCH, words.word("budgets.committed"));
        meanings.put(Fill.HOLLOW, words.word("budgets.available"));
        Bars.Chart chart = new Bars.Chart(meanings);
        List<List<Said>> rows = new ArrayList<>();
        for (BudgetReading budget : detail.budgets()) {
            for (Balances in : budget.balances()) {
                Said name = words.code("budgetPurpose", budget.purpose());
                chart.add(
                        name,
                        money(in.funded(), words),
                        Map.of(
                                Fill.SOLID, in.spent().getAmount(),
                                Fill.HATCH, in.committed().getAmount(),
                                Fill.HOLLOW, in.available().getAmount()));
                rows.add(List.of(
                        name,
                        money(in.funded(), words),
                        money(in.spent(), words),
                        money(in.committed(), words),
                        money(in.available(), words),
                        words.word(budget.overdrawn() ? "yes" : "no")));
            }
        }
        if (rows.isEmpty()) {
            return section.end(words);
        }
        Table table = new Table(
                "budgets-table",
                words.word("budgets.table"),
                List.of(
                        Column.text(words.word("column.budget")),
                        Column.number(words.word("budgets.funded")),
                        Column.number(words.word("budgets.spent")),
                        Column.number(words.word("budgets.committed")),
                        Column.number(words.word("budgets.available")),
                        Column.text(words.word("budgets.overdrawn"))),
                rows);
        return section.exhibit(
                        chart.bars("budgets-bars", words.word("budgets.picture"), words.word("budgets.description")),
                        table)
                .end(words);
    }

    private static Said money(BigMoney money, Wording words) {
        return words.data(
                money.getCurrencyUnit().getCode() + " " + money.getAmount().toPlainString());
    }
}
