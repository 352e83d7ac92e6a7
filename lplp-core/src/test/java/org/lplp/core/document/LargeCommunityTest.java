package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.SchoolRegister;

/** Thousands of portfolios are held against one community: each check looks up what it needs, and never walks through the roster. */
class LargeCommunityTest {

    private static final int LEARNERS = 2_000;
    private static final int LOOKED_UP_AT_MOST = 100;

    private final AtomicLong looks = new AtomicLong();

    @Test
    void noRuleOnPortfoliosWalksThroughTheRoster() {
        List<RosterEntry> roster =
                IntStream.range(0, LEARNERS).mapToObj(this::entry).toList();
        for (RuleCase one : RuleCases.all()) {
            if (one.document() instanceof Portfolio portfolio) {
                Community community =
                        one.community().orElseGet(() -> Sample.community().build());
                LocalDate asOf = portfolio.getIssued().toLocalDate();
                CommunityFacts around = CommunityFacts.of(with(roster, community), one.framework(), asOf);
                looks.set(0);

                RuleBook.standard().check(portfolio, around, asOf);

                assertThat(looks).as(one.code() + ": " + one.fact()).hasValueLessThan(LOOKED_UP_AT_MOST);
            }
        }
    }

    private static Community with(List<RosterEntry> roster, Community community) {
        return Community.builder()
                .from(community)
                .school(SchoolRegister.builder()
                        .from(community.getSchool())
                        .addAllRosterEntries(roster)
                        .build())
                .build();
    }

    /** A learner of whom it is counted how often anybody looks. */
    private RosterEntry entry(int number) {
        RosterEntry entry = RosterEntry.builder()
                .id(PersonId.of("urn:example:person:" + number))
                .school(SchoolId.of("urn:example:school"))
                .period(Period.from(LocalDate.of(2024, 9, 2)))
                .build();
        return (RosterEntry) Proxy.newProxyInstance(
                RosterEntry.class.getClassLoader(), new Class<?>[] {RosterEntry.class}, (self, method, arguments) -> {
                    looks.incrementAndGet();
                    try {
                        return method.invoke(entry, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
