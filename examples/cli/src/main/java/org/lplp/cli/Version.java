package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.lplp.core.base.FormatVersion;
import picocli.CommandLine.IVersionProvider;

/** Which LPLP this is. */
final class Version implements IVersionProvider {

    /** The name of the tool in reports. */
    static final String TOOL = "lplp";

    /** Gives the version of the command, as the build stamped it. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            TOOL + " " + number(),
            "format " + FormatVersion.PORTFOLIO + ", " + FormatVersion.FRAMEWORK,
            "Java " + Runtime.version()
        };
    }
}
