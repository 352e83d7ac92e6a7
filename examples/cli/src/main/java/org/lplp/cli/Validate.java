package org.lplp.cli;
import picocli.CommandLine.Command;
@Command(name="validate")
final class Validate implements Runnable { public void run() {} }
