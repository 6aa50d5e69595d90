package dev.wick.notice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wick.config.Secret;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/// Posts the JSON that Slack's incoming webhooks take, and others took over from them. The address
/// is a secret: whoever has it can post. It is in no message of an error.
final class WebhookChannel implements Channel {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int TOO_MANY = 429;
  private static final int REQUEST_TIMEOUT = 408;

  private final Secret address;
  private final Map<String, String> environment;

  WebhookChannel(Secret address, Map<String, String> environment) {
    this.address = address;
    this.environment = environment;
  }

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public void send(Notice notice) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri())
            .timeout(PATIENCE)
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

  private static int status(HttpRequest request) throws IOException, InterruptedException {
    // One a notice: there are a few a day, and a client keeps threads.
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
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
