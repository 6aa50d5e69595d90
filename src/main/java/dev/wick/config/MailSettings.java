package dev.wick.config;

import org.jspecify.annotations.Nullable;

/// How notices go out by e-mail.
///
/// @param host of the SMTP server
/// @param port 1 to 65535
/// @param user to log in as; null to send without logging in
/// @param password of the user; null where there is none
public record MailSettings(
    String host,
    int port,
    Security security,
    @Nullable String user,
    @Nullable Secret password,
    String from,
    String to) {

  /// How the connection is kept from being read.
  public enum Security {
    /// Encrypted from the first byte: usually port 465.
    TLS,
    /// Begun in the clear and then encrypted, or given up: usually port 587.
    STARTTLS,
    /// In the clear: for a server on the same machine.
    NONE
  }
}
