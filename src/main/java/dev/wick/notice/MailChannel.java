package dev.wick.notice;

import dev.wick.config.MailSettings;
import dev.wick.config.MailSettings.Security;
import dev.wick.config.Secret;
import dev.wick.config.TextFile;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// E-mail by SMTP.
final class MailChannel implements Channel {
  private static final String PATIENCE_MILLIS = "15000";

  private final MailSettings settings;
  private final @Nullable TextFile trust;
  private final Map<String, String> environment;

  /// @param trust certificates of whom the server may show besides those that Java trusts
  MailChannel(MailSettings settings, @Nullable TextFile trust, Map<String, String> environment) {
    this.settings = settings;
    this.trust = trust;
    this.environment = environment;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public void send(Notice notice) throws IOException {
    Session session = Session.getInstance(properties());
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage mail = mail(session, notice);
      Secret password = settings.password();
      transport.connect(
          settings.host(),
          settings.port(),
          settings.user(),
          password == null ? null : password.reveal(environment));
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (AuthenticationFailedException e) {
      throw new RejectedException(settings.host() + " refused user and password");
    } catch (AddressException e) {
      throw new RejectedException("'" + e.getRef() + "' is no address of e-mail");
    } catch (MessagingException e) {
      throw failed(e);
    }
  }

  private IOException failed(MessagingException e) {
    String server = settings.host() + ":" + settings.port();
    String complaint = Trust.complaint(e);
    if (!complaint.isEmpty()) {
      return new RejectedException(server + " is not trusted: " + complaint);
    }
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new IOException(server + " did not take it: " + why, e);
  }

  private MimeMessage mail(Session session, Notice notice) throws MessagingException {
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress(settings.from(), true));
    mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(settings.to(), true));
    String utf8 = StandardCharsets.UTF_8.name();
    mail.setSubject("wick: " + notice.title(), utf8);
    mail.setText(notice.text() + "\n", utf8);
    return mail;
  }

  private Properties properties() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (trust != null) {
      SSLContext encryption = Trust.context(trust, environment);
      properties.put("mail.smtp.ssl.socketFactory", encryption.getSocketFactory());
    }
    if (settings.security() == Security.TLS) {
      properties.setProperty("mail.smtp.ssl.enable", "true");
    } else if (settings.security() == Security.STARTTLS) {
      properties.setProperty("mail.smtp.starttls.enable", "true");
      properties.setProperty("mail.smtp.starttls.required", "true");
    }
    return properties;
  }
}
