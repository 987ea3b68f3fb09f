package org.articlelint.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.articlelint.lint.Baseline;
import org.articlelint.lint.Baseline.Known;

/**
 * A baseline as a file: JSON, sorted, with a line for each kind of problem, so that versions of it can be compared and merged.
 *
 * <p>{@code {"articlelint-baseline": 1, "files": {"news/flood.html": [{"rule": …, "fingerprint": …, "count": 1, "excerpt": …}]}}}; the
 * names of the files lead from the folder of the baseline to the page, with slashes.
 */
final class BaselineFile {

  private static final int VERSION = 1;
  private static final int LARGEST = 64 << 20; // bytes
  private static final int MOST = 1_000_000;
  private static final String MARKER = "articlelint-baseline";
  /** The text of a baseline that knows nothing. */
  static final String NONE = "{\n  \"%s\": %s,\n  \"files\": {}\n}\n".formatted(MARKER, VERSION);

  private final Path shown;
  private final JsonParser json;
  private final Baseline.Builder baseline = new Baseline.Builder();

  private BaselineFile(Path shown, JsonParser json) {
    this.shown = shown;
    this.json = json;
  }

  /**
   * The baseline in that file.
   *
   * @param shown the file as it was given
   * @throws UsageException if it cannot be read, or is no baseline; its message names the place
   */
  static Baseline read(Path file, Path shown) throws UsageException {
    byte[] bytes = bytes(file, shown);
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      return new BaselineFile(shown, json).read();
    } catch (JsonProcessingException broken) {
      throw broken(bytes, broken.getLocation(), shown);
    } catch (IOException impossible) {
      throw new UsageException("The baseline %s cannot be read.".formatted(shown));
    }
  }

  private static byte[] bytes(Path file, Path shown) throws UsageException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) { // to open a pipe waits for who writes
      throw new UsageException("The baseline %s cannot be read: that is a pipe or a device. Name a file.".formatted(shown));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length <= LARGEST) {
        return bytes;
      }
      throw new UsageException("The baseline %s is larger than 64 MB. Name another file, or make one baseline for each part of the site."
          .formatted(shown));
    } catch (NoSuchFileException missing) {
      throw new UsageException("There is no baseline %s. --write-baseline %s makes one of today's problems.".formatted(shown, shown));
    } catch (IOException unreadable) {
      throw new UsageException("The baseline %s cannot be read: %s."
          .formatted(shown, Files.isDirectory(file) ? "that is a folder" : "this user may not, or the disk fails"));
    }
  }

  private static UsageException broken(byte[] bytes, JsonLocation at, Path shown) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("<<<<<<< ")) {
        return new UsageException("%s:%s:1: Two versions were merged here by half. Keep the lines of both, without the markers."
            .formatted(shown, i + 1));
      }
    }
    return new UsageException("%s:%s:%s: This is no JSON. Take the file from version control, or delete it and make it anew."
        .formatted(shown, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
  }

  private Baseline read() throws IOException, UsageException {
    boolean isMarked = false;
    expect(json.nextToken() == JsonToken.START_OBJECT, "This is no baseline. Name another file, or delete this one and make it anew.");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals(MARKER)) {
        expect(value == JsonToken.VALUE_NUMBER_INT && json.getText().equals(String.valueOf(VERSION)),
            "This baseline was made by another version of articlelint. Delete it and make it anew.");
        isMarked = true;
      } else if (key.equals("files")) {
        expect(isMarked, "Before “files” there is no “%s”: 1. Delete the file and make it anew.".formatted(MARKER));
        readFiles();
      } else {
        throw wrong("“%s” is no key of a baseline. Write %s or files.".formatted(key, MARKER));
      }
    }
    expect(isMarked, "This is no baseline. Name another file, or delete this one and make it anew.");
    expect(json.nextToken() == null, "Something follows the end of the baseline. Delete it.");
    return baseline.build();
  }

  private void readFiles() throws IOException, UsageException {
    expect(json.currentToken() == JsonToken.START_OBJECT, "“files” is not what a baseline has there: {\"FILE\": [ … ]}.");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String file = json.currentName();
      expect(json.nextToken() == JsonToken.START_ARRAY, "After the name of a file comes the list of its problems: [ … ].");
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json.currentToken() == JsonToken.START_OBJECT, "A problem looks so: {\"rule\": …, \"fingerprint\": …, \"count\": 1}.");
        readKnown(file);
      }
    }
  }

  private void readKnown(String file) throws IOException, UsageException {
    String rule = "";
    String fingerprint = "";
    String excerpt = "";
    int count = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "rule" -> rule = text(key);
        case "fingerprint" -> fingerprint = text(key);
        case "excerpt" -> excerpt = text(key);
        case "count" -> count = number();
        default -> throw wrong("“%s” is no key of a known problem. Write rule, fingerprint, count or excerpt.".formatted(key));
      }
    }
    expect(!rule.isEmpty() && !fingerprint.isEmpty() && count > 0, "This problem lacks its rule, fingerprint or count.");
    baseline.add(file, new Known(rule, fingerprint, count, excerpt));
  }

  private String text(String key) throws IOException, UsageException {
    expect(json.currentToken() == JsonToken.VALUE_STRING, "“%s” wants a text in quotes.".formatted(key));
    return json.getText();
  }

  private int number() throws IOException, UsageException {
    boolean isCount = json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getText().matches("[1-9][0-9]{0,6}");
    expect(isCount && json.getIntValue() <= MOST, "“count” wants a whole number from 1 to %s.".formatted(MOST));
    return json.getIntValue();
  }

  private void expect(boolean holds, String otherwise) throws UsageException {
    if (!holds) {
      throw wrong(otherwise);
    }
  }

  private UsageException wrong(String what) {
    JsonLocation at = json.currentTokenLocation();
    return new UsageException("%s:%s:%s: %s".formatted(shown, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), what));
  }

  /** Writes that baseline. */
  static void write(Baseline baseline, Appendable out) throws IOException {
    out.append("{\n  \"%s\": %s,\n  \"files\": {".formatted(MARKER, VERSION));
    String before = "\n";
    for (String file : baseline.files()) {
      out.append(before).append("    ").append(quoted(file)).append(": [\n");
      for (Iterator<Known> known = baseline.of(file).iterator(); known.hasNext();) {
        out.append("      ").append(line(known.next())).append(known.hasNext() ? ",\n" : "\n");
      }
      out.append("    ]");
      before = ",\n";
    }
    out.append(baseline.files().isEmpty() ? "}\n}\n" : "\n  }\n}\n");
  }

  private static String line(Known known) {
    return "{\"rule\": %s, \"fingerprint\": %s, \"count\": %s, \"excerpt\": %s}"
        .formatted(quoted(known.rule()), quoted(known.fingerprint()), known.count(), quoted(known.excerpt()));
  }

  private static String quoted(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
