package org.lplp.core.document;

import java.util.List;
import org.lplp.core.base.CapabilityFrameworkId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.capability.Capability;
import org.lplp.core.capability.CapabilityFramework;
import org.lplp.core.capability.CapabilityLevel;
import org.lplp.core.capability.CapabilityPolicy;

/**
 * The capabilities of the shipped framework. Idea 21 asks for a curriculum of capabilities that have levels and are shown by
 * entries; which ones, and how many levels, the source leaves open, so both are LPLP's default, in LPLP's words. The four levels are
 * one stair for all of them: with help, alone in what is known, alone in what is new, and so that others learn it.
 */
final class Leadbeater2008Capabilities {

    private static final List<String> STAIR =
            List.of("With help", "Alone in what is known", "Alone in what is new", "So that others learn it");

    static final CapabilityPolicy POLICY = CapabilityPolicy.builder()
            .addFrameworks(CapabilityFramework.builder()
                    .id(CapabilityFrameworkId.of("urn:lplp:capabilities:leadbeater-2008"))
                    .version(VersionLabel.of("1.0"))
                    .title(Text.of("Capabilities for learning with others"))
                    .source(Text.of("LPLP's default for idea 21, a curriculum for capabilities"))
                    .addCapabilities(
                            capability(
                                    "reasoning",
                                    "Reasoning",
                                    "Asks why, weighs what speaks for and against, and says how sure one can be.",
                                    "Gives a reason when somebody asks for it.",
                                    "Gives reasons unasked and checks them against a rule or an example.",
                                    "Weighs reasons for and against where no rule is given, and says what would change the mind.",
                                    "Helps others to find the weak point in a reason, their own included."),
                            capability(
                                    "making",
                                    "Making",
                                    "Plans, makes and improves something that works and that somebody wants.",
                                    "Makes a thing step by step, as shown.",
                                    "Plans and makes a thing of a known kind alone, and mends what went wrong.",
                                    "Designs a thing for somebody's need, tries it out and makes it better.",
                                    "Shows others how to make it, and sets the standard for good work."),
                            capability(
                                    "communicating",
                                    "Communicating",
                                    "Listens, speaks, writes and shows so that others understand.",
                                    "Tells something to people whom one knows, with prompts.",
                                    "Tells something clearly to a known audience, and answers questions on it.",
                                    "Finds the words and the form for an audience that is new.",
                                    "Helps others to be heard, and brings people who disagree into talk."),
                            capability(
                                    "working-together",
                                    "Working together",
                                    "Does a share of common work, and sees to it that others can do theirs.",
                                    "Does an agreed share when reminded.",
                                    "Does an agreed share unasked, and asks for help in time.",
                                    "Agrees the shares with people whom one did not choose, and settles quarrels fairly.",
                                    "Makes a group work well together, and leaves it able to go on alone."),
                            capability(
                                    "leading",
                                    "Leading",
                                    "Sets a direction that others want to follow, and answers for it.",
                                    "Takes charge of a small task with an adult at hand.",
                                    "Leads a few people through a known task, and keeps its time.",
                                    "Leads people through something new, and changes the plan when it fails.",
                                    "Brings on others who lead, and steps back."),
                            capability(
                                    "perseverance",
                                    "Perseverance",
                                    "Goes on when it is hard, and knows when to go another way.",
                                    "Goes on after a set-back when somebody encourages it.",
                                    "Goes on alone with hard work of a known kind.",
                                    "Sets a far goal, and finds another way when the first one is blocked.",
                                    "Encourages others through a set-back, and is open about one's own."))
                    .build())
            .build();

    private Leadbeater2008Capabilities() {}

    private static Capability capability(String name, String title, String about, String... levels) {
        Capability.Builder capability = Capability.builder()
                .id(CapabilityId.of("urn:lplp:capability:" + name))
                .title(Text.of(title))
                .about(Text.of(about));
        for (int i = 0; i < levels.length; i++) {
            capability.addLevels(CapabilityLevel.builder()
                    .level(i + 1)
                    .title(Text.of(STAIR.get(i)))
                    .about(Text.of(levels[i]))
                    .build());
        }
        return capability.build();
    }
}
