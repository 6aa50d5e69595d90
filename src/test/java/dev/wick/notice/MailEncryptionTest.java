package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.wick.config.MailSettings;
import dev.wick.config.MailSettings.Security;
import dev.wick.config.Secret;
import dev.wick.config.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// E-mail to servers that encrypt from the first byte, and to such as begin in the clear.
class MailEncryptionTest {
  private static final Notice NOTICE = new Notice("k", "Day cost", "80 % is passed.", "{}");
  private static final Map<String, String> ENVIRONMENT = Map.of("PASSWORD", "hush");

  @TempDir private static Path folder;
  private static @Nullable ServerKey key;
  private final GreenMail server = new GreenMail(new ServerSetup(0, null, "smtp"));

  @BeforeAll
  static void makeKey() throws Exception {
    key = ServerKey.in(folder);
  }

  @BeforeEach
  void start() {
    server.setUser("you@example.org", "me", "hush");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS", "STARTTLS"})
  void send_certificateThatIsTrusted_logsInAndSends(Security security) throws Exception {
    try (EncryptingServer front = front(security)) {
      channel(security, "localhost", front.port(), key().certificate()).send(NOTICE);
    }
    assertEquals("wick: Day cost", server.getReceivedMessages()[0].getSubject());
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS", "STARTTLS"})
  void send_certificateOfNobodys_isRefusedInClearWords(Security security) throws Exception {
    try (EncryptingServer front = front(security)) {
      MailChannel channel = channel(security, "localhost", front.port(), null);
      IOException e = assertThrows(RejectedException.class, () -> channel.send(NOTICE));
      assertEquals(
          "localhost:"
              + front.port()
              + " is not trusted: its certificate is signed by nobody whom wick trusts;"
              + " notices.trust may name a file of certificates",
          e.getMessage());
    }
    assertEquals(0, server.getReceivedMessages().length);
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS", "STARTTLS"})
  void send_certificateOfAnotherServer_isRefusedThoughItsSignerIsTrusted(Security security)
      throws Exception {
    try (EncryptingServer front = front(security)) {
      MailChannel channel = channel(security, "127.0.0.1", front.port(), key().certificate());
      IOException e = assertThrows(IOException.class, () -> channel.send(NOTICE));
      assertTrue(String.valueOf(e.getMessage()).contains(" is not trusted: "), e::toString);
    }
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void trust_fileWithoutCertificates_isNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("ca.pem"), "nothing of the kind");
    MailChannel channel = channel(Security.TLS, "localhost", server.getSmtp().getPort(), file);
    IOException e = assertThrows(RejectedException.class, () -> channel.send(NOTICE));
    assertEquals(file + " holds no certificates (PEM)", e.getMessage());
  }

  @Test
  void trust_noFile_isNamed() {
    Path file = folder.resolve("none.pem");
    MailChannel channel = channel(Security.TLS, "localhost", server.getSmtp().getPort(), file);
    IOException e = assertThrows(IOException.class, () -> channel.send(NOTICE));
    assertEquals("there is no " + file, e.getMessage());
  }

  private static ServerKey key() {
    return Objects.requireNonNull(key);
  }

  private EncryptingServer front(Security security) throws Exception {
    boolean atOnce = security == Security.TLS;
    return new EncryptingServer(key().context(), atOnce, server.getSmtp().getPort());
  }

  private static MailChannel channel(
      Security security, String host, int port, @Nullable Path trust) {
    return new MailChannel(
        new MailSettings(
            host,
            port,
            security,
            "me",
            new Secret.Variable("PASSWORD"),
            "wick@example.org",
            "you@example.org"),
        trust == null ? null : new TextFile(trust),
        ENVIRONMENT);
  }
}
