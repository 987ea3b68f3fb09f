package org.articlelint.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console. */
final class Commands implements IFactory {

  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Object command = type == CheckCommand.class ? new CheckCommand(console)
        : type == InspectCommand.class ? new InspectCommand(console)
        : type == RulesCommand.class ? new RulesCommand(console)
        : type == TestCommand.class ? new TestCommand(console)
        : type == SchemaCommand.class ? new SchemaCommand(console)
        : type == InitCommand.class ? new InitCommand(console)
        : type == ExplainCommand.class ? new ExplainCommand(console)
        : CommandLine.defaultFactory().create(type);
    return type.cast(command);
  }
}
