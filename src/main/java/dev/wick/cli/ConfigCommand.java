package dev.wick.cli;

import dev.wick.config.Settings;
import dev.wick.config.SettingsExample;
import dev.wick.config.SettingsOrigin;
import dev.wick.format.SettingsRows;
import dev.wick.storage.PrivateFolder;
import dev.wick.transcript.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `config`: the settings in force and where each comes from; with `--init` a file to begin with;
/// with `--schema` the JSON Schema of the file, for editors.
final class ConfigCommand {
  private static final String DEFAULTS = "settings.json";

  private final Inquiry inquiry;
  private final Surroundings surroundings;
  private final Path config;

  private ConfigCommand(Inquiry inquiry) {
    this.inquiry = inquiry;
    surroundings = inquiry.surroundings();
    config = surroundings.installation().resolve("config");
  }

  static int run(Inquiry inquiry) throws IOException, UsageException {
    boolean init = inquiry.arguments().has(Switch.INIT);
    boolean schema = inquiry.arguments().has(Switch.SCHEMA);
    if (init && schema) {
      throw new UsageException("give --init or --schema, not both");
    }
    ConfigCommand command = new ConfigCommand(inquiry);
    if (init) {
      return command.init();
    }
    return schema ? command.schema() : command.show();
  }

  private int show() throws IOException {
    SettingsRows rows =
        new SettingsRows(
            SettingsOrigin.load(
                config.resolve(DEFAULTS), surroundings.environment(), surroundings.home()));
    for (Root root : inquiry.roots()) {
      rows.and("root", root.directory().toString(), origin(root));
    }
    variable(rows, "TZ");
    variable(rows, "NO_COLOR");
    variable(rows, "COLUMNS");
    if (inquiry.json()) {
      Answer.json(inquiry, rows::write);
    } else {
      Answer.text(inquiry, rows::draw);
    }
    return Cli.DONE;
  }

  private void variable(SettingsRows rows, String name) {
    String value = surroundings.variable(name);
    if (!value.isEmpty()) {
      rows.and(name, value, "the environment");
    }
  }

  private static String origin(Root root) {
    return switch (root.origin()) {
      case OPTION -> "--root";
      case ENVIRONMENT -> "CLAUDE_CONFIG_DIR";
      case DEFAULT -> "wick's own";
    };
  }

  private int init() throws IOException {
    Path file = Settings.userFile(surroundings.environment(), surroundings.home());
    if (Files.exists(file)) {
      throw new IOException(file + " is there already; it is left as it is");
    }
    String example = SettingsExample.of(Files.readString(config.resolve(DEFAULTS)));
    new PrivateFolder(surroundings.folders().ownConfiguration())
        .replace(
            String.valueOf(file.getFileName()), example.getBytes(StandardCharsets.UTF_8), true);
    Answer.print(surroundings, file + " is written: every setting, explained, commented out.\n");
    return Cli.DONE;
  }

  private int schema() throws IOException {
    Answer.print(surroundings, Files.readString(config.resolve("schema").resolve(DEFAULTS)));
    return Cli.DONE;
  }
}
