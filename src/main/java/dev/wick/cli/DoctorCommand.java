package dev.wick.cli;

import dev.wick.format.DoctorJson;
import dev.wick.format.DoctorText;
import dev.wick.history.StoreCheck;
import dev.wick.price.Pricer;
import dev.wick.report.checkup.CaptureCheck;
import dev.wick.report.checkup.Checkup;
import dev.wick.report.checkup.Effort;
import dev.wick.report.checkup.Examination;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Progress;
import dev.wick.transcript.Root;
import dev.wick.transcript.TranscriptListener;
import dev.wick.transcript.TranscriptReader;
import dev.wick.window.official.CaptureSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `doctor`: what was read, skipped, not priced, and what is about to be deleted. It reads
/// everything anew and informs, whatever it finds.
final class DoctorCommand {
  private static final int WORKERS = 2;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private DoctorCommand() {}

  static int run(Inquiry inquiry) throws IOException, UsageException {
    Pricer pricer = new Pricer(inquiry.prices(), inquiry.mode());
    Examination examination = new Examination(inquiry.until());
    long started = System.nanoTime();
    read(inquiry, examination);
    long millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
    Effort effort = ProcessMemory.effort(millis);
    Checkup checkup =
        examination.end(
            inquiry.roots(), captures(inquiry), store(inquiry), pricer, effort, inquiry.now());
    if (inquiry.json()) {
      Answer.json(inquiry, out -> DoctorJson.write(out, checkup));
    } else {
      boolean verbose = inquiry.arguments().has(Switch.VERBOSE);
      Answer.text(inquiry, page -> new DoctorText(inquiry.zone(), verbose).draw(page, checkup));
    }
    return Cli.DONE;
  }

  private static @Nullable StoreCheck store(Inquiry inquiry) {
    return inquiry.arguments().has(Switch.NO_HISTORY)
        ? null
        : StoreCheck.of(inquiry.surroundings().folders().ownData());
  }

  private static List<CaptureCheck> captures(Inquiry inquiry) {
    CaptureSource source = inquiry.captures();
    List<CaptureCheck> checks = new ArrayList<>();
    for (Root root : inquiry.roots()) {
      CaptureCheck check = CaptureCheck.of(root, source.captures(root, inquiry.now()));
      if (check.captures() > 0 || Files.isDirectory(root.projects())) {
        checks.add(check);
      }
    }
    return checks;
  }

  private static void read(Inquiry inquiry, Examination examination) {
    ProgressLine line = ProgressLine.of(inquiry.surroundings());
    TranscriptListener listener =
        new TranscriptListener() {
          @Override
          public void batch(Batch batch) {
            examination.batch(batch);
          }

          @Override
          public void progress(Progress progress) {
            line.show(progress);
          }

          @Override
          public void notice(String sentence) {
            examination.notice(sentence);
          }
        };
    new TranscriptReader(inquiry.roots(), listener, WORKERS).readAll();
    line.erase();
  }
}
