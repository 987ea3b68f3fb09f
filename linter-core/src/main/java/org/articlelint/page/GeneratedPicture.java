package org.articlelint.page;

import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.metadata.ImageData;
import org.articlelint.page.metadata.PictureFile;

/**
 * A picture that seems to be made by an image generator.
 *
 * @param sign where that shows
 * @param words the file's name, the credit or the source type that shows it
 * @param isLabelled whether the words with the picture say so: "KI-generiert"
 */
public record GeneratedPicture(Sign sign, String words, boolean isLabelled) {

  /** IPTC Digital Source Type NewsCodes: trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia, algorithmicMedia. */
  private static final String BY_MACHINE = "lgorithmicmedia";

  /** Where it shows that a picture is generated: what the page or the picture's own file says to machines, or the file's name. */
  public enum Sign { CREDIT, METADATA, PICTURE, FILE }

  /** What shows that the picture is generated; empty where nothing does. */
  public static Optional<GeneratedPicture> of(Page page, Image image) {
    Optional<Caption> caption = page.captions().of(image);
    boolean isLabelled = caption.filter(words -> Vocabulary.GENERATED_LABEL.firstIn(words.text()).isPresent()).isPresent();
    return caption.flatMap(Caption::credit).map(credit -> credit.text()).filter(text -> Vocabulary.IMAGE_GENERATOR.firstIn(text).isPresent())
        .map(text -> new GeneratedPicture(Sign.CREDIT, text, isLabelled))
        .or(() -> sourceType(page, image).map(type -> new GeneratedPicture(Sign.METADATA, type, isLabelled)))
        .or(() -> page.fact(ImageMetadata.FACT).file(image).flatMap(PictureFile::sourceType).filter(GeneratedPicture::isByMachine)
            .map(type -> new GeneratedPicture(Sign.PICTURE, type, isLabelled)))
        .or(() -> file(image).map(name -> new GeneratedPicture(Sign.FILE, name, isLabelled)));
  }

  private static Optional<String> sourceType(Page page, Image image) {
    return page.fact(ImageMetadata.FACT).of(image).stream().map(ImageData::sourceType).flatMap(Optional::stream)
        .filter(GeneratedPicture::isByMachine).findFirst();
  }

  private static boolean isByMachine(String type) {
    return type.toLowerCase(Locale.ROOT).contains(BY_MACHINE);
  }

  private static Optional<String> file(Image image) {
    return image.src().map(src -> FileName.of(src).stem()).filter(stem -> Vocabulary.GENERATED_FILE.firstIn(stem).isPresent());
  }
}
