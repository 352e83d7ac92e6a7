package org.lplp.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody sits at the other end of a stream. The JDK tells only of input and output together. */
final class Terminal {

    private Terminal() {}

    /** Tells whether a file descriptor, 1 for output or 2 for errors, is a terminal. */
    static boolean isTerminal(int descriptor) {
        String target = target(descriptor);
        if (target != null) {
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        }
        return hasConsole();
    }

    /** Tells whether a file descriptor is a pipe, whose reader can go away. */
    static boolean isPipe(int descriptor) {
        String target = target(descriptor);
        return target != null && (target.startsWith("pipe:") || target.startsWith("socket:"));
    }

    /** Where Linux says that the descriptor leads; null elsewhere. */
    private static String target(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return null;
        }
    }

    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there always is a console, and it can be asked.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
