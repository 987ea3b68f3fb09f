package org.articlelint.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * From a YAML file to values that know their places. No file makes it slow, or large: it reads events, which know no nesting, and stops
 * at the first that goes beyond what a configuration needs.
 */
public final class YamlReader {

  private static final int LARGEST = 1 << 20; // bytes

  private YamlReader() {}

  /** The value that stands in that file; empty if it cannot be read, which is told. An empty file is an empty map. */
  public static Optional<YamlValue> read(Path file, String name, ConfigErrors errors) {
    if (Files.isDirectory(file)) {
      errors.add(Spot.of(name), "This is a folder. Name the file.");
      return Optional.empty();
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) { // to open a pipe waits for who writes
      errors.add(Spot.of(name), "This is a pipe or a device, which is not read. Name a file.");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, errors);
    } catch (NoSuchFileException missing) {
      errors.add(Spot.of(name), "There is no such file.");
    } catch (AccessDeniedException denied) {
      errors.add(Spot.of(name), "The file may not be read by this user.");
    } catch (IOException broken) {
      errors.add(Spot.of(name), "The file cannot be read: %s.".formatted(broken.getMessage()));
    }
    return Optional.empty();
  }

  /** The same for what a stream gives, under that name; the stream is not closed. */
  public static Optional<YamlValue> read(InputStream in, String name, ConfigErrors errors) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      errors.add(Spot.of(name), "The file is larger than 1 MB. A configuration is a few lines long.");
      return Optional.empty();
    }
    return text(bytes, name, errors).flatMap(text -> read(text, name, errors));
  }

  private static Optional<String> text(byte[] bytes, String name, ConfigErrors errors) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(in).toString());
    } catch (CharacterCodingException none) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1);
      int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
      errors.add(new Spot(name, line, before.length() - before.lastIndexOf('\n')), "This is no text in UTF-8. Save the file as UTF-8.");
      return Optional.empty();
    }
  }

  private static Optional<YamlValue> read(String text, String name, ConfigErrors errors) {
    YamlTree tree = new YamlTree(name, errors);
    try {
      for (Event event : new Parse(LoadSettings.builder().setLabel(name).build()).parseString(text)) {
        if (!tree.add(event)) {
          return Optional.empty();
        }
      }
      return Optional.of(tree.root());
    } catch (MarkedYamlEngineException broken) {
      errors.add(YamlWords.spot(name, broken), YamlWords.of(broken));
    } catch (ReaderException binary) {
      errors.add(Spot.of(name), "The sign U+%s stands in the file. It belongs in no text; is this a YAML file?"
          .formatted(Integer.toHexString(binary.getCodePoint()).toUpperCase(Locale.ROOT)));
    } catch (YamlEngineException broken) {
      errors.add(Spot.of(name), "The file is no YAML: %s.".formatted(String.valueOf(broken.getMessage()).lines().findFirst().orElse("")));
    }
    return Optional.empty();
  }
}
