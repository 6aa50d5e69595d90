package dev.wick.config;

import dev.wick.config.MailSettings.Security;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How notices go out by e-mail, as a settings file tells it in one place or two. For one file.
final class MailReader {
  private static final List<String> KEYS =
      List.of("host", "port", "security", "user", "password", "from", "to");
  private static final List<String> SECURITIES = List.of("tls", "starttls", "none");
  private static final int MOST_PORT = 65_535;

  private final Source source;
  private final JsonReader json;
  private @Nullable String host;
  private @Nullable Integer port;
  private Security security = Security.STARTTLS;
  private @Nullable String user;
  private @Nullable Secret password;
  private @Nullable String from;
  private @Nullable String to;

  MailReader(Source source) {
    this.source = source;
    json = source.json();
  }

  /// Reads the object at hand.
  void read() throws IOException {
    if (!source.object("notices.mail")) {
      return;
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      json.next();
      switch (key) {
        case "host" -> host = text(key);
        case "port" -> port = source.whole("notices.mail.port", 1, MOST_PORT);
        case "security" -> security();
        case "user" -> user = text(key);
        case "password" -> password = source.secret("notices.mail.password");
        case "from" -> from = text(key);
        case "to" -> to(text(key));
        default -> source.unknown("notices.mail.", KEYS);
      }
    }
  }

  /// The address to which notices go.
  void to(@Nullable String address) {
    to = address == null ? to : address;
  }

  private @Nullable String text(String key) throws IOException {
    return source.text("notices.mail." + key, "a text");
  }

  private void security() throws IOException {
    String word = text("security");
    if (word != null && SECURITIES.contains(word)) {
      security = Security.valueOf(word.toUpperCase(Locale.ROOT));
    } else if (word != null) {
      source.notice(
          "notices.mail.security has to be one of "
              + String.join(", ", SECURITIES)
              + ", not '"
              + word
              + "'"
              + Spelling.hint(word, SECURITIES));
    }
  }

  /// What was told; null, after a notice where anything was, if it is not enough to send by.
  @Nullable MailSettings settings() {
    if (host == null || to == null) {
      if (host != null || to != null) {
        source.notice(
            "e-mail needs notices.mail."
                + (host == null ? "host" : "to")
                + " as well; none is sent");
      }
      return null;
    }
    String sender = from != null ? from : user != null && user.contains("@") ? user : to;
    return new MailSettings(
        host, port == null ? security.usualPort() : port, security, user, password, sender, to);
  }
}
