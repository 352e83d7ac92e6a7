package org.lplp.quickstart;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.place.*;

/** Idea 11: learning happens in many places. How much of it was outside school? */
public final class PlaceTour {

    private PlaceTour() {}

    public static void main(String[] args) {
        List<LearningTime> times = List.of(
                time("peer-session", Setting.SCHOOL, 120),
                time("museum", Setting.CULTURAL, 180),
                time("workshop", Setting.BUSINESS, 60),
                new LearningTime(
                        EntryId.of("urn:example:walk"), Optional.of(Setting.OUTDOORS), Optional.empty(), false),
                new LearningTime(
                        HomeLearningId.of("urn:example:home"), Optional.of(Setting.HOME), Optional.of(90), true));

        Scored<SettingSharesDetail> shares =
                SettingShares.score(times, Framework.leadbeater2008().getPlace());

        System.out.printf("%d minutes are known%n", shares.detail().minutes());
        shares.detail().bySetting().forEach((setting, minutes) -> System.out.printf("  %-10s %d%n", setting, minutes));
        System.out.println("\nThe score as it explains itself:\n" + shares);
    }

    private static LearningTime time(String name, Setting setting, int minutes) {
        return new LearningTime(EntryId.of("urn:example:" + name), Optional.of(setting), Optional.of(minutes), false);
    }
}
