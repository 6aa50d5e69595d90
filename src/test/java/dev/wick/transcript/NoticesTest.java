package dev.wick.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private final Heard heard = new Heard();
  private final Notices notices = new Notices(heard);

  @Test
  void raise_sameAgain_isToldOnce() {
    notices.raise("a", "A is wrong.");
    notices.raise("a", "A is wrong.");
    notices.raise("a", "A is worse.");
    assertEquals(List.of("A is wrong.", "A is worse."), heard.notices());
  }

  @Test
  void settle_last_tellsThatAllIsWell() {
    notices.raise("a", "A is wrong.");
    notices.raise("b", "B is wrong.");
    notices.settle("b");
    notices.settle("b");
    notices.settle("a");
    assertEquals(List.of("A is wrong.", "B is wrong.", "A is wrong.", ""), heard.notices());
  }

  @Test
  void unreadable_reason_isInWords() {
    notices.unreadable(Path.of("/a"), new AccessDeniedException("/a"));
    notices.unreadable(Path.of("/b"), new FileSystemException("/b", null, "Input/output error"));
    notices.unreadable(Path.of("/c"), new IOException());
    assertEquals(
        List.of(
            "Cannot read /a (permission denied): what is in it is not counted.",
            "Cannot read /b (Input/output error): what is in it is not counted.",
            "Cannot read /c (IOException): what is in it is not counted."),
        heard.notices());
  }
}
