package org.lplp.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.finding.Messages;

/**
 * The report as build servers take it, in JUnit's XML: a test suite a file, a test a document. A document fails if it has a finding
 * as grave as {@code --fail-on}; its other findings are what it printed.
 */
final class JunitReport implements Report {

    private final Xml xml;
    private final Messages messages;
    private final FailOn failOn;

    private Input input;
    private final List<Test> tests = new ArrayList<>();

    /** A document. */
    private static final class Test {
        private final String name;
        private final long failing;
        private final List<String> failures = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private String firstCode = "findings";

        Test(String name, long failing) {
            this.name = name;
            this.failing = failing;
        }
    }

    JunitReport(OutputStream out, Messages messages, FailOn failOn) {
        this.xml = new Xml(out);
        this.messages = messages;
        this.failOn = failOn;
    }

    @Override
    public void begin() {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", "lplp validate").text("\n");
    }

    @Override
    public void document(Input of, long record, long failing) {
        if (!of.equals(input)) {
            suite();
            input = of;
        }
        tests.add(new Test(record > 0 ? "line " + record : "document", failing));
    }

    @Override
    public void finding(Shown shown) {
        Test test = tests.get(tests.size() - 1);
        String line = TextReport.line(shown, messages);
        if (failOn.isMetBy(shown.finding().severity())) {
            if (test.failures.isEmpty()) {
                test.firstCode = shown.finding().code();
            }
            test.failures.add(line);
        } else {
            test.others.add(line);
        }
    }

    @Override
    public void end(Summary summary) {
        suite();
        xml.close().text("\n");
        xml.flush();
    }

    /** Writes the tests of a file, whose number must stand before them. */
    private void suite() {
        if (tests.isEmpty()) {
            return;
        }
        long failed = tests.stream().filter(test -> test.failing > 0).count();
        xml.text("  ")
                .open(
                        "testsuite",
                        "name",
                        input.name(),
                        "tests",
                        String.valueOf(tests.size()),
                        "failures",
                        String.valueOf(failed),
                        "errors",
                        "0",
                        "skipped",
                        "0")
                .text("\n");
        tests.forEach(this::test);
        xml.text("  ").close().text("\n");
        tests.clear();
    }

    private void test(Test test) {
        xml.text("    ").open("testcase", "classname", input.name(), "name", test.name);
        if (test.failing > 0) {
            String number = TextReport.counted(test.failing, "finding");
            long unlisted = test.failing - test.failures.size();
            List<String> lines = new ArrayList<>(test.failures);
            if (unlisted > 0) {
                lines.add(unlisted + " not listed");
            }
            xml.element("failure", String.join("\n", lines), "message", number, "type", test.firstCode);
        }
        if (!test.others.isEmpty()) {
            xml.element("system-out", String.join("\n", test.others));
        }
        xml.close().text("\n");
    }
}
