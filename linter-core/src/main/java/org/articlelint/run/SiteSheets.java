package org.articlelint.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.articlelint.page.style.Sheets;
import org.articlelint.page.style.StyleSheet;

/**
 * The style sheets of a run: those that lie on disk inside the site root of their page. Nothing is read before a page asks, each sheet
 * is parsed once for all pages, and nothing is ever fetched.
 */
final class SiteSheets {

  private final Optional<Path> siteRoot;
  private final SheetParser parser;
  private final Map<Path, Memo<SheetFile>> files = new ConcurrentHashMap<>();
  private final Map<Place, Memo<Optional<StyleSheet>>> importing = new ConcurrentHashMap<>();

  /** A file by its real path, and the site that it may import from. */
  private record Place(Site site, Path file) {}

  SiteSheets(Optional<Path> siteRoot, SheetParser parser) {
    this.siteRoot = siteRoot;
    this.parser = parser;
  }

  /**
   * The sheets inside that root.
   *
   * @param siteRoot empty for the root that each page has by itself
   * @throws UsageException if it is no folder
   */
  static SiteSheets of(Optional<Path> siteRoot, Door door) throws UsageException {
    Optional<Path> root = siteRoot.map(door.directory()::resolve);
    if (root.isPresent() && !Files.isDirectory(root.get())) {
      throw new UsageException("The site root %s is no folder. Name the folder that is served as the site.".formatted(siteRoot.get()));
    }
    return new SiteSheets(root, StyleSheet::of);
  }

  /** The root of all pages' sites; empty for the root that each page has by itself. */
  Optional<Path> siteRoot() {
    return siteRoot;
  }

  /** The sheets of that page. */
  Sheets of(Input page) {
    Site site = new Site(siteRoot.orElse(page.root()));
    return (base, href) -> site.folder(page.folder(), base).flatMap(folder -> site.file(folder, href)).flatMap(file -> sheet(site, file));
  }

  private Optional<StyleSheet> sheet(Site site, Path file) {
    Optional<StyleSheet> alone = file(file).alone();
    return alone.isPresent() ? alone : importing
        .computeIfAbsent(new Place(site, file), place -> new Memo<>(() -> new Imports(site, this::file, parser).sheet(file))).answer();
  }

  private SheetFile file(Path file) {
    return files.computeIfAbsent(file, path -> new Memo<>(() -> SheetFile.read(path, parser))).answer();
  }
}
