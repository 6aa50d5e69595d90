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
    /// Encrypted from the first byte.
    TLS(465),
    /// Begun in the clear and then encrypted, or given up.
    STARTTLS(587),
    /// In the clear: for a server on the same machine.
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }

    /// The port where servers wait for it.
    public int usualPort() {
      return usualPort;
    }
  }
}
