package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeBudgetTest {

  @Test
  void files_and_methods_of_main_stay_small() {
    List<SourceFile> files = SourceFile.read(House.javaFiles("main"));
    assertThat(files).hasSizeGreaterThan(150);
    assertThat(SizeBudget.faults(files)).isEmpty();
  }

  @Test
  void files_and_methods_of_tests_stay_small() {
    List<SourceFile> files = SourceFile.read(House.javaFiles("test"));
    assertThat(files).hasSizeGreaterThan(60);
    assertThat(SizeBudget.faults(files)).isEmpty();
  }

  @Test
  void scripts_of_invoker_projects_have_ten_lines_at_most() {
    List<Path> scripts = House.files(House.ROOT.resolve("linter-maven-plugin/src/it"), ".groovy");
    assertThat(scripts).hasSizeGreaterThan(3).allSatisfy(script -> assertThat(House.read(script).lines()).hasSizeLessThan(11));
  }
}
