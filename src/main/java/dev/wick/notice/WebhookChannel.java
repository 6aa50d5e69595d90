package dev.wick.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wick.config.Secret;
import dev.wick.config.TextFile;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Posts the JSON that Slack's incoming webhooks take, and others took over from them. The address
/// is a secret: whoever has it can post. It is in no message of an error.
final class WebhookChannel implements Channel {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int TOO_MANY = 429;
  private static final int REQUEST_TIMEOUT = 408;

  private final Secret address;
  private final @Nullable TextFile trust;
  private final Map<String, String> environment;
  private final Duration patience;

  /// @param trust certificates of whom the server may show besides those that Java trusts
  WebhookChannel(Secret address, @Nullable TextFile trust, Map<String, String> environment) {
    this(address, trust, environment, PATIENCE);
  }

  /// @param patience until the server has answered
  WebhookChannel(
      Secret address,
      @Nullable TextFile trust,
      Map<String, String> environment,
      Duration patience) {
    this.address = address;
    this.trust = trust;
    this.environment = environment;
    this.patience = patience;
  }

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public void send(Notice notice) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri())
            .timeout(patience)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(notice)))
            .build();
    int status = status(request);
    if (status == TOO_MANY || status == REQUEST_TIMEOUT || status >= 500) {
      throw new IOException("the server answered " + status);
    }
    if (status >= 300) {
      throw new RejectedException("the server answered " + status);
    }
  }

  private int status(HttpRequest request) throws IOException, InterruptedException {
    SSLContext encryption = Trust.context(trust, environment);
    // One a notice: there are a few a day, and a client keeps threads.
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(patience).sslContext(encryption).build()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (HttpTimeoutException e) {
      throw new IOException("the server did not answer in time");
    } catch (IOException e) {
      String complaint = Trust.complaint(e);
      if (!complaint.isEmpty()) {
        throw new RejectedException("the server is not trusted: " + complaint);
      }
      // The library's own message may hold the address.
      throw new IOException("the server cannot be reached (" + e.getClass().getSimpleName() + ")");
    }
  }

  private URI uri() throws IOException {
    try {
      URI uri = URI.create(address.reveal(environment));
      if ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Its message holds the address; said below without it.
    }
    throw new RejectedException("the address has to begin with https://");
  }

  private static String body(Notice notice) throws IOException {
    StringWriter body = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(body)) {
      json.writeStartObject();
      json.writeStringField("text", "*" + escaped(notice.title()) + "*\n" + escaped(notice.text()));
      json.writeEndObject();
    }
    return body.toString();
  }

  /// Slack reads these three characters as markup, and no others.
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
