package dev.wick.config;

import dev.wick.budget.Level;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what ways notices go out, as a settings file tells it: under `notices`, or under
/// `notifications` as other tools have it. For one file.
final class NoticeReader {
  private static final List<String> KEYS =
      List.of("least", "bell", "terminal", "desktop", "command", "webhook", "mail", "trust");
  private static final List<String> FOREIGN_KEYS = List.of("slack_webhook", "email");

  private final Source source;
  private final JsonReader json;
  private final MailReader mail;
  private final NoticeSettings base;
  private Level least;
  private boolean bell;
  private boolean terminal;
  private boolean desktop;
  private List<String> command;
  private @Nullable Secret webhook;
  private @Nullable TextFile trust;

  /// @param base what holds where the file says nothing
  NoticeReader(Source source, NoticeSettings base) {
    this.source = source;
    json = source.json();
    mail = new MailReader(source);
    this.base = base;
    least = base.least();
    bell = base.bell();
    terminal = base.terminal();
    desktop = base.desktop();
    command = base.command();
    webhook = base.webhook();
    trust = base.trust();
  }

  /// Reads the object at hand, under `notices`.
  void read() throws IOException {
    if (!source.object("notices")) {
      return;
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      boolean unset = json.next() == JsonToken.NULL;
      switch (key) {
        case "least" -> least();
        case "bell" -> bell = flag(key, bell);
        case "terminal" -> terminal = flag(key, terminal);
        case "desktop" -> desktop = flag(key, desktop);
        case "command" -> command();
        case "webhook" -> webhook = unset ? null : secret("notices.webhook");
        case "mail" -> {
          if (!unset) {
            mail.read();
          }
        }
        case "trust" -> trust = unset ? null : trust();
        default -> source.unknown("notices.", KEYS);
      }
    }
  }

  /// Reads the object at hand, under `notifications`: a Slack webhook's address and an address of
  /// e-mail.
  void readForeign() throws IOException {
    if (!source.object("notifications")) {
      return;
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      boolean unset = json.next() == JsonToken.NULL;
      switch (key) {
        case "slack_webhook" -> webhook = unset ? webhook : secret("notifications.slack_webhook");
        case "email" -> mail.to(unset ? null : source.text("notifications.email", "a text"));
        default -> source.unknown("notifications.", FOREIGN_KEYS);
      }
    }
  }

  NoticeSettings settings() {
    MailSettings told = mail.settings();
    return new NoticeSettings(
        least, bell, terminal, desktop, command, webhook, told == null ? base.mail() : told, trust);
  }

  private void least() throws IOException {
    Level level = source.level("notices.least");
    least = level == null ? least : level;
  }

  private boolean flag(String key, boolean before) throws IOException {
    Boolean wanted = source.flag("notices." + key);
    return wanted == null ? before : wanted;
  }

  private void command() throws IOException {
    List<String> words = source.texts("notices.command");
    if (words != null && !words.isEmpty() && words.getFirst().isBlank()) {
      source.notice("notices.command has to begin with a program");
    } else if (words != null) {
      command = words;
    }
  }

  private @Nullable TextFile trust() throws IOException {
    TextFile told = source.textFile("notices.trust");
    return told == null ? trust : told;
  }

  private @Nullable Secret secret(String key) throws IOException {
    Secret secret = source.secret(key);
    return secret == null ? webhook : secret;
  }
}
