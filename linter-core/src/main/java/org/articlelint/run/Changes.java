package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages have changed since a commit, as git says: those that differ from where the work branched off it, be it committed or not,
 * and those that git does not keep, for of them it cannot say.
 */
final class Changes {

  private final String commit;
  private final Door door;
  private final Map<Path, Path> repositories = new HashMap<>();
  private final Map<Path, Set<Path>> changed = new HashMap<>();

  private Changes(String commit, Door door) {
    this.commit = commit;
    this.door = door;
  }

  /**
   * The changes since that branch, tag or commit.
   *
   * @throws UsageException if it can be none
   */
  static Changes since(String commit, Door door) throws UsageException {
    if (commit.isBlank() || commit.startsWith("-")) {
      throw new UsageException("“%s” is no commit to compare with. Name a branch, tag or commit: --changed-since main.".formatted(commit));
    }
    return new Changes(commit, door);
  }

  /**
   * Those of the inputs that have changed, in their order; also standard input, and what cannot be read.
   *
   * @throws UsageException if git is missing, or knows no such commit, or a page lies in no repository
   */
  List<Input> of(List<Input> inputs) throws UsageException {
    List<Input> left = new ArrayList<>();
    for (Input input : inputs) {
      Optional<Path> file = file(input.file());
      if (file.isEmpty() || isChanged(file.get())) {
        left.add(input);
      }
    }
    return left;
  }

  /** The file by its real path; empty where it is none. */
  private Optional<Path> file(String given) {
    try {
      Path path = door.directory().resolve(given);
      return given.equals("-") || !Files.isRegularFile(path) ? Optional.empty() : Optional.of(path.toRealPath());
    } catch (InvalidPathException | IOException none) {
      return Optional.empty();
    }
  }

  private boolean isChanged(Path file) throws UsageException {
    Path repository = repository(file.getParent());
    Set<Path> files = changed.get(repository);
    if (files == null) {
      files = changedIn(repository);
      changed.put(repository, files);
    }
    return files.contains(file);
  }

  /** The work tree that a folder is in; git is asked once for each tree. */
  private Path repository(Path folder) throws UsageException {
    Path known = repositories.get(folder);
    if (known == null) {
      if (folder.getParent() == null) {
        throw new UsageException("Nothing tells what has changed: not all pages lie in a git repository. Leave out --changed-since.");
      }
      known = Files.exists(folder.resolve(".git")) ? top(folder) : repository(folder.getParent());
      repositories.put(folder, known);
    }
    return known;
  }

  private static Path top(Path folder) throws UsageException {
    Git.Answer top = new Git(folder).ask("rev-parse", "--show-toplevel");
    if (!top.isGood()) {
      throw new UsageException("Nothing tells what has changed: %s.".formatted(top.complaint()));
    }
    try {
      return Path.of(top.line()).toRealPath();
    } catch (IOException | InvalidPathException gone) {
      throw new UsageException("Nothing tells what has changed: the repository %s cannot be read.".formatted(top.line()));
    }
  }

  private Set<Path> changedIn(Path repository) throws UsageException {
    Git git = new Git(repository);
    Git.Answer known = git.ask("rev-parse", "--verify", "--quiet", commit + "^{commit}");
    if (!known.isGood()) {
      throw new UsageException("git knows no commit “%s” in %s. Name a branch, tag or commit; what a build server left out it has to fetch first."
          .formatted(commit, repository));
    }
    Git.Answer base = git.ask("merge-base", known.line(), "HEAD");
    String since = base.isGood() ? base.line() : known.line();
    Set<Path> files = new HashSet<>();
    for (Git.Answer answer : List.of(
        git.ask("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules", since, "--"),
        git.ask("ls-files", "-z", "--others"))) {
      if (!answer.isGood()) {
        throw new UsageException("git does not tell what has changed: %s.".formatted(answer.complaint()));
      }
      answer.names().forEach(name -> files.add(repository.resolve(name)));
    }
    return files;
  }
}
