package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.credit.CreditReader.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {

  private static Reading read(String html) {
    Element caption = Jsoup.parseBodyFragment("<figcaption>" + html + "</figcaption>").body().child(0);
    return CreditReader.read(Passage.of(List.of(caption), element -> false), caption);
  }

  private static String credit(String html) {
    return read(html).credit().map(Credit::text).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '\0', value = {
      "Rescuers at the bridge. Photo: Jane Doe => Jane Doe",
      "Rescuers at the bridge. (Photo: Jane Doe/AFP) => Jane Doe/AFP",
      "Rescuers at the bridge. [File: Reuters] => Reuters",
      "Rescuers at the bridge. Photo by Jane Doe for The Harbour Post => Jane Doe for The Harbour Post",
      "Rescuers at the bridge. Photograph by Jane Doe/Getty => Jane Doe/Getty",
      "Rescuers at the bridge. Courtesy of the Harbour Museum => the Harbour Museum",
      "Rescuers at the bridge. Handout => Handout",
      "Rescuers at the bridge. Supplied => Supplied",
      "Helfer an der Brücke. Foto: privat => privat",
      "Left: the bridge. Right: the river. Jane Doe for The Harbour Post => Jane Doe for The Harbour Post",
      "Barche in piazza - Ansa => Ansa",
      "Barche in piazza, ph. Giulia Neri => Giulia Neri",
      "De brug is dicht. Beeld Jan de Vries => Jan de Vries",
      "Most je zavřený. Autor: Jan Novák, ČTK => Jan Novák, ČTK",
      "Tiltas uždarytas / J. Jonaičio nuotr. => J. Jonaičio",
      "Η γέφυρα έκλεισε (ΦΩΤΟ: EUROKINISSI) => EUROKINISSI",
      "Міст закрито, фото Івана Петренка => Івана Петренка",
      "폐쇄된 다리. 연합뉴스 => 연합뉴스",
      "El pont tancat al trànsit. ACN => ACN",
      "Tá an droichead dúnta. Grianghraf: RollingNews.ie => RollingNews.ie",
      "Կամուրջը փակ է։ Լուսանկարը՝ Արմենպրես => Արմենպրես",
      "সেতু বন্ধ। ছবি: রয়টার্স => রয়টার্স",
      "<span>El puerto cerrado</span><span>(Luis Sanz)</span> => Luis Sanz",
      "Helfer an der Brücke © Jana Muster => Jana Muster",
      "Helfer an der Brücke – © Jana Muster/dpa => Jana Muster/dpa",
      "Helfer an der Brücke | Bild: Jana Muster/NDR => Jana Muster/NDR",
      "Helfer an der Brücke. (Archivbild) © AP/dpa | Jana Muster => AP/dpa | Jana Muster",
      "Helfer an der Brücke. Bildquelle: Stadtwerke Musterstadt => Stadtwerke Musterstadt",
      "Des sauveteurs près du pont. Crédit photo : Jeanne Dupont => Jeanne Dupont",
      "Rescatistas en el puente. Imagen: Juana Pérez => Juana Pérez",
      "Rescatistas en el puente. (Crédito: Juana Pérez/EFE) => Juana Pérez/EFE",
      "Rescatistas en el puente/Captura de pantalla => Captura de pantalla",
      "Soccorritori al ponte. Foto di Giovanna Rossi => Giovanna Rossi",
      "Equipes na ponte. Foto: Divulgação => Divulgação",
      "Hulpverleners bij de brug. Beeld: ANP => ANP",
      "Ratownicy przy moście. Fot. Jan Nowak / Agencja Gazeta => Jan Nowak / Agencja Gazeta",
      "Спасатели у моста. Фото: Иван Иванов/ТАСС => Иван Иванов/ТАСС",
      "Рятувальники біля мосту. Фото: Укрінформ => Укрінформ",
      "Köprüdeki kurtarma ekipleri. Fotoğraf: Ayşe Yılmaz/AA => Ayşe Yılmaz/AA",
      "Pelastajia sillalla. Kuva: Maija Meikäläinen / Lehtikuva => Maija Meikäläinen / Lehtikuva",
      "Mentők a hídnál. Kép: MTI/Kiss Éva => MTI/Kiss Éva",
      "Záchranáři u mostu. Zdroj: ČTK => ČTK",
      "橋のそばの救助隊員（山田花子撮影） => 山田花子",
      "橋のそばの救助隊員＝消防庁提供 => 消防庁",
      "桥边的救援人员。图片来源：新华社 => 新华社",
      "다리 옆의 구조대원들. [사진 출처 = 연합뉴스] => 연합뉴스",
      "فرق الإنقاذ قرب الجسر. تصوير: ليلى أحمد => ليلى أحمد",
      "Rescuers at the bridge. Jane DOE / AFP => Jane DOE / AFP",
      "Rescuers at the bridge. (Jane Doe / AP) => Jane Doe / AP",
      "Rescuers at the bridge. (harbourwatch.example.org) => harbourwatch.example.org",
      "Rescuers at the bridge. AP Photo/Jane Doe, File => AP Photo/Jane Doe, File",
      "Rescuers at the bridge. New Shire Flood Register via AP => New Shire Flood Register via AP",
      "Rettungskräfte an der Brücke. Uncredited/AP/dpa => Uncredited/AP/dpa",
      "Un grupo cruza el puente / Juana Pérez => Juana Pérez",
      "Foto: Jana Muster/KEYSTONE/REUTERS/dpa/picture alliance => Jana Muster/KEYSTONE/REUTERS/dpa/picture alliance",
      "Jana Muster/KEYSTONE/REUTERS/dpa/picture alliance => Jana Muster/KEYSTONE/REUTERS/dpa/picture alliance",
      "Rescuers at the bridge. Jane Doe (AFP) => Jane Doe (AFP)",
      "Ratownicy przy moście. <small>Fot. Zarząd Dróg oraz mosty</small> => Zarząd Dróg oraz mosty",
      "Soccorritori al ponte (foto Ansa) => Ansa",
      "Soccorritori al ponte. (ansa) => ansa",
      "Des sauveteurs près du pont. (Photo Jeanne Dupont/AFP) => Jeanne Dupont/AFP",
      "Спасатели у моста. Фото Иван Иванов / ТАСС => Иван Иванов / ТАСС",
      "पुल पर बचावकर्मी (फोटो: PTI) => PTI",
      "桥边的救援人员（新华社记者 张三 摄） => 新华社记者 张三",
      "다리 옆의 구조대원들. 연합뉴스 제공 => 연합뉴스",
      "다리의 보트. 연합뉴스 => 연합뉴스",
      "Βάρκα στη γέφυρα. ΦΩΤΟ: EUROKINISSI => EUROKINISSI",
      "Hulpverleners bij de brug. Beeld Jan Jansen / ANP => Jan Jansen / ANP",
      "Rescuers at the bridge. Photo by Jane Doe on Unsplash => Jane Doe on Unsplash",
      "Rescuers at the bridge. Jane Doe | The Harbour Post => Jane Doe | The Harbour Post",
      "Rescuers at the bridge on Monday. JANE DOE => JANE DOE",
      "U.S. President Jane Doe (AP) => AP",
      "<p>Rescuers at the old bridge</p><p>Jane Doe</p> => Jane Doe",
      "Rescuers. <span class=visually-hidden>Credit...</span><span>Jane Doe for The Harbour Post</span> => Jane Doe for The Harbour Post",
      "<div class=credit-caption><p>Rescuers at the bridge. <b class=credit>Jane Doe</b></p><b>hide caption</b></div> => Jane Doe",
      "<div class=\"caption attribution\">Rescuers at the old bridge in the rain</div><div class=credit>Jane Doe</div> => Jane Doe",
      "Rescuers at the bridge. CC BY-SA 4.0 Jane Doe / Wikimedia Commons => CC BY-SA 4.0 Jane Doe / Wikimedia Commons"})
  void finds_a_credit_by_its_words(String caption, String credit) {
    assertThat(credit(caption)).isEqualTo(credit);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Rescuers at the bridge over the Shire",
      "Jane Doe",
      "Mayor Jane Doe (left) and the head of the harbour, John Roe",
      "The photographer Jane Doe at the bridge",
      "The new headquarters of Reuters in Canary Wharf",
      "Jane Doe worked for AP for thirty years.",
      "Foto de familia de los ministros en Madrid",
      "Das Bild: ein Fluss, der über die Ufer tritt, und Helfer, die Sandsäcke stapeln.",
      "Chancellor Jane Doe (SPD)",
      "The band Harbour Lights. All rights reserved",
      "Fig. 1",
      "<p>Sugars were found in a meteorite</p><p>Oct 29, 2024</p>",
      "Rescuers of the district say <a href=jane>Jane Doe</a>",
      "Photo Gallery",
      "The U.S. Capitol",
      "Harbour Lights / The Band",
      "(l-r) Jane Doe, John Roe, Max Moe",
      "Jane Doe and John Roe. Both live in Passau",
      "StockCar",
      "Bridge of the Year 2024"})
  void leaves_captions_without_a_credit_alone(String caption) {
    assertThat(credit(caption)).isEqualTo("-");
    assertThat(read(caption).description()).isEqualTo(Jsoup.parseBodyFragment(caption).text());
  }

  @Test
  void takes_a_credit_glued_to_the_description_apart() {
    Reading reading = read("Smoke over the harbourImage: Jane Doe/dpa");
    assertThat(reading.description()).isEqualTo("Smoke over the harbour");
    assertThat(reading.credit().orElseThrow().text()).isEqualTo("Jane Doe/dpa");
  }

  @Test
  void takes_glued_inline_elements_apart() {
    Reading reading = read("<span>Smoke over the harbour</span><span class=\"c-credit\">Jane Doe/dpa</span>");
    assertThat(reading.description()).isEqualTo("Smoke over the harbour");
    assertThat(reading.credit().orElseThrow().text()).isEqualTo("Jane Doe/dpa");
  }

  @Test
  void believes_a_class_that_says_credit() {
    assertThat(credit("<p>Smoke over the harbour</p><p class=\"photoCredit\">Jane Doe</p>")).isEqualTo("Jane Doe");
  }

  @Test
  void believes_microdata() {
    assertThat(credit("Smoke over the harbour <b itemprop=\"copyrightHolder\">Harbour Museum</b>")).isEqualTo("Harbour Museum");
  }

  @Test
  void believes_small_print_that_reads_like_names() {
    assertThat(credit("<p>Smoke over the harbour.</p><small>Jane Doe</small>")).isEqualTo("Jane Doe");
  }

  @Test
  void reads_a_class_that_says_author_as_a_credit_only_if_its_words_do() {
    assertThat(credit("<p>Smoke over the harbour</p><p class=\"author\">Jane Doe/AFP</p>")).isEqualTo("Jane Doe/AFP");
    assertThat(credit("<p>Smoke over the harbour</p><p class=\"author\">By Jane Doe</p>")).isEqualTo("-");
  }

  @Test
  void joins_a_credit_that_spans_two_elements() {
    assertThat(credit("Smoke. <span class=credit>Photo by Jane Doe</span> /<span class=distributor>Getty Images</span>"))
        .isEqualTo("Jane Doe /Getty Images");
  }

  @Test
  void takes_the_marker_before_a_credit_element_for_its_own() {
    Reading reading = read("Smoke over the harbour. <strong>Foto:</strong> <span class=\"credit\">Jana Muster</span>");
    assertThat(reading.description()).isEqualTo("Smoke over the harbour.");
    assertThat(reading.credit().orElseThrow().marker()).contains("Foto:");
  }

  @Test
  void takes_a_label_for_screen_readers_as_the_marker() {
    Reading reading = read("<p><span class=\"visually-hidden\">Image source, </span>EPA</p><p>Smoke over the harbour</p>");
    assertThat(reading.credit().orElseThrow().text()).isEqualTo("EPA");
    assertThat(reading.description()).isEqualTo("Smoke over the harbour");
  }

  @Test
  void reads_a_credit_that_stands_before_the_description() {
    Reading reading = read("<div>Bild: Jana Muster/APA</div> Rauch über dem Hafen");
    assertThat(reading.description()).isEqualTo("Rauch über dem Hafen");
  }

  @Test
  void leaves_no_trace_of_brackets_and_separators_in_the_description() {
    assertThat(read("Smoke over the harbour (Photo: AFP).").description()).isEqualTo("Smoke over the harbour.");
    assertThat(read("Smoke over the harbour | Photo: AFP").description()).isEqualTo("Smoke over the harbour");
    assertThat(read("The bridge. Photo by Jane Doe, the winner, in May").description()).isEqualTo("The bridge. the winner, in May");
    assertThat(read("Photo by Jane Doe; the bridge").description()).isEqualTo("the bridge");
    assertThat(read("The bridge. Photo: Jane Doe; the bridge in May").description()).isEqualTo("The bridge. the bridge in May");
  }

  @Test
  void says_a_description_once_that_is_there_in_full_and_shortened() {
    assertThat(read("<p>Smoke over the harbour of Passau</p><p>Smoke over the ... more</p><p class=credit>AP</p>").description())
        .isEqualTo("Smoke over the harbour of Passau");
  }

  @Test
  void takes_letters_in_a_bracket_for_a_credit_only_in_an_element_of_its_own() {
    assertThat(credit("The summit ended. <em>(WXYZ)</em>")).isEqualTo("WXYZ");
    assertThat(credit("The summit ended. (WXYZ)")).isEqualTo("-");
  }

  @Test
  void sorts_persons_from_agencies() {
    Credit credit = read("Foto: Jana Muster/KEYSTONE/REUTERS/dpa/picture alliance").credit().orElseThrow();
    assertThat(credit.names()).containsExactly("Jana Muster");
    assertThat(credit.agencies()).containsExactly("KEYSTONE", "REUTERS", "dpa", "picture alliance");
  }

  @Test
  void takes_a_house_for_no_person() {
    assertThat(read("Credit: Harbour University").credit().orElseThrow().names()).isEmpty();
  }

  @Test
  void reads_a_licence() {
    Credit credit = read("Smoke. Photo: Jane Doe, CC BY-SA 4.0, via Wikimedia Commons").credit().orElseThrow();
    assertThat(credit.licence()).contains("CC BY-SA 4.0");
    assertThat(credit.names()).containsExactly("Jane Doe");
    assertThat(credit.agencies()).containsExactly("Wikimedia Commons");
  }

  @Test
  void names_the_smallest_element_that_holds_the_credit() {
    assertThat(read("<p>Smoke</p><p>By the river. <em>© Jane Doe</em></p>").credit().orElseThrow().element().normalName()).isEqualTo("em");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Foto: dpa", "© Jane Doe", "(Jane Doe/AP)", "Getty Images", "AFP via Getty Images", "Photo by Jane Doe", "Handout"})
  void tells_a_text_that_is_only_a_credit(String text) {
    assertThat(CreditReader.isOnlyCredit(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Smoke over the harbour", "Jane Doe", "Smoke over the harbour. Foto: dpa", "Photo by the lake at sunset", "Reuters Building"})
  void tells_a_text_that_is_more_than_a_credit_or_none(String text) {
    assertThat(CreditReader.isOnlyCredit(text)).isFalse();
  }

  @Tag("hostile")
  @Test
  void reads_hostile_text_in_no_time() {
    String many = "Foto: ( © ".repeat(20_000);
    assertThat(read(many).credit()).isEmpty();
    assertThat(CreditReader.isOnlyCredit(many)).isFalse();
  }
}
