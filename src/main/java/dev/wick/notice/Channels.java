package dev.wick.notice;

import dev.wick.config.MailSettings;
import dev.wick.config.NoticeSettings;
import dev.wick.config.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The ways that settings name.
final class Channels {
  /// A command of the user's may itself wait for a network.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Channels() {}

  static List<Channel> of(NoticeSettings settings, Map<String, String> environment) {
    List<Channel> channels = new ArrayList<>();
    if (settings.desktop()) {
      channels.add(desktop());
    }
    if (!settings.command().isEmpty()) {
      channels.add(new CommandChannel("command", settings.command(), PATIENCE));
    }
    Secret webhook = settings.webhook();
    if (webhook != null) {
      channels.add(new WebhookChannel(webhook, settings.trust(), environment));
    }
    MailSettings mail = settings.mail();
    if (mail != null) {
      channels.add(new MailChannel(mail, settings.trust(), environment));
    }
    return channels;
  }

  static Channel desktop() {
    return new DesktopChannel(System.getProperty("os.name", ""));
  }
}
