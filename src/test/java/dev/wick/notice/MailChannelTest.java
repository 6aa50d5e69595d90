package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.wick.config.MailSettings;
import dev.wick.config.MailSettings.Security;
import dev.wick.config.Secret;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailChannelTest {
  private static final Notice NOTICE =
      new Notice("k", "Day cost", "80 % is passed: $8.00 of $10.00 – heute.", "{}");
  private static final Map<String, String> ENVIRONMENT = Map.of("PASSWORD", "hush");

  private final GreenMail server = new GreenMail(new ServerSetup(0, null, "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void send_withoutLogin_arrivesAsItIs() throws Exception {
    new MailChannel(settings(Security.NONE, null, "you@example.org"), null, ENVIRONMENT)
        .send(NOTICE);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertEquals("wick: Day cost", mail.getSubject());
    assertEquals(NOTICE.text(), String.valueOf(mail.getContent()).strip());
    assertEquals("wick@example.org", mail.getFrom()[0].toString());
    assertEquals("you@example.org", mail.getAllRecipients()[0].toString());
  }

  @Test
  void send_withLogin_arrives() throws Exception {
    server.setUser("you@example.org", "me", "hush");
    new MailChannel(settings(Security.NONE, "me", "you@example.org"), null, ENVIRONMENT)
        .send(NOTICE);
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  void send_wrongPassword_isRejectedWithoutTellingIt() {
    server.setUser("you@example.org", "me", "another");
    MailChannel channel =
        new MailChannel(settings(Security.NONE, "me", "you@example.org"), null, ENVIRONMENT);
    IOException e = assertThrows(RejectedException.class, () -> channel.send(NOTICE));
    assertFalse(String.valueOf(e.getMessage()).contains("hush"));
  }

  @Test
  void send_noEncryptionToBeHad_isNotSentInTheClear() {
    MailChannel channel =
        new MailChannel(settings(Security.STARTTLS, null, "you@example.org"), null, ENVIRONMENT);
    assertThrows(IOException.class, () -> channel.send(NOTICE));
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void send_noAddress_isRejected() {
    MailChannel channel =
        new MailChannel(settings(Security.NONE, null, "no address"), null, ENVIRONMENT);
    assertThrows(RejectedException.class, () -> channel.send(NOTICE));
  }

  @Test
  void send_serverGone_isToBeTriedAgain() {
    MailSettings settings = settings(Security.NONE, null, "you@example.org");
    server.stop();
    IOException e =
        assertThrows(
            IOException.class, () -> new MailChannel(settings, null, ENVIRONMENT).send(NOTICE));
    assertEquals(IOException.class, e.getClass());
    assertTrue(String.valueOf(e.getMessage()).startsWith("127.0.0.1:"));
  }

  private MailSettings settings(Security security, @Nullable String user, String to) {
    return new MailSettings(
        "127.0.0.1",
        server.getSmtp().getPort(),
        security,
        user,
        user == null ? null : new Secret.Variable("PASSWORD"),
        "wick@example.org",
        to);
  }
}
