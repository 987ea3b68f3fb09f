package org.articlelint.page.style;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The ways to write a colour in numbers, and what they come to in sRGB (CSS Color 4, 10 and 18, whose matrices these are). */
enum ColorSpace {
  SRGB("srgb"),
  SRGB_LINEAR("srgb-linear"),
  DISPLAY_P3("display-p3"),
  A98_RGB("a98-rgb"),
  PROPHOTO_RGB("prophoto-rgb"),
  REC2020("rec2020"),
  XYZ("xyz"),
  XYZ_D65("xyz-d65"),
  XYZ_D50("xyz-d50"),
  LAB("lab"),
  LCH("lch"),
  OKLAB("oklab"),
  OKLCH("oklch"),
  HSL("hsl"),
  HWB("hwb");

  private static final Matrix XYZ_TO_SRGB = Matrix.of(3.2409699419045226, -1.537383177570094, -0.4986107602930034,
      -0.9692436362808796, 1.8759675015077202, 0.04155505740717559, 0.05563007969699366, -0.20397695888897652, 1.0569715142428786);
  private static final Matrix SRGB_TO_XYZ = Matrix.of(0.41239079926595934, 0.357584339383878, 0.1804807884018343,
      0.21263900587151027, 0.715168678767756, 0.07219231536073371, 0.01933081871559182, 0.11919477979462598, 0.9505321522496607);
  private static final Matrix P3_TO_XYZ = Matrix.of(0.4865709486482162, 0.26566769316909306, 0.1982172852343625,
      0.2289745640697488, 0.6917385218365064, 0.079286914093745, 0, 0.04511338185890264, 1.043944368900976);
  private static final Matrix A98_TO_XYZ = Matrix.of(0.5766690429101305, 0.1855582379065463, 0.1882286462349947,
      0.29734497525053605, 0.6273635662554661, 0.07529145849399788, 0.02703136138641234, 0.07068885253582723, 0.9913375368376388);
  private static final Matrix PROPHOTO_TO_D50 = Matrix.of(0.7977666449006423, 0.13518129740053308, 0.0313477341283922,
      0.2880748288194013, 0.711835234241873, 0.00008993693872564, 0, 0, 0.8251046025104602);
  private static final Matrix REC2020_TO_XYZ = Matrix.of(0.6369580483012914, 0.14461690358620832, 0.1688809751641721,
      0.2627002120112671, 0.6779980715188708, 0.05930171646986196, 0, 0.028072693049087428, 1.060985057710791);
  private static final Matrix D50_TO_D65 = Matrix.of(0.955473421488075, -0.02309845494876471, 0.06325924320057072,
      -0.0283697093338637, 1.0099953980813041, 0.021041441191917323, 0.012314014864481998, -0.020507649298898964, 1.330365926242124);
  private static final Matrix D65_TO_D50 = Matrix.of(1.0479297925449969, 0.022946870601609652, -0.05019226628920524,
      0.02962780877005599, 0.9904344267538799, -0.017073799063418826, -0.009243040646204504, 0.015055191490298152, 0.7518742814281371);
  private static final Matrix OKLAB_TO_LMS = Matrix.of(1, 0.3963377773761749, 0.2158037573099136, 1, -0.1055613458156586,
      -0.0638541728258133, 1, -0.0894841775298119, -1.2914855480194092);
  private static final Matrix LMS_TO_SRGB = Matrix.of(4.0767416360759583, -3.3077115392580629, 0.2309699031821043,
      -1.2684379732850315, 2.6097573492876882, -0.3413193760026570, -0.0041960761386756, -0.7034186179359362, 1.7076146940746117);
  private static final Matrix SRGB_TO_LMS = Matrix.of(0.4122214694707629, 0.5363325372617349, 0.0514459932675022,
      0.2119034958178252, 0.6806995506452344, 0.1073969535369406, 0.0883024591900564, 0.2817188391361215, 0.6299787016738222);
  private static final Matrix LMS_TO_OKLAB = Matrix.of(0.2104542683093140, 0.7936177747023054, -0.0040720430116193,
      1.9779985324311684, -2.4285922420485799, 0.4505937096174110, 0.0259040424655478, 0.7827717124575296, -0.8086757549230774);
  private static final double[] WHITE_D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};
  private static final double EPSILON = 216.0 / 24389;
  private static final double KAPPA = 24389.0 / 27;

  private final String id;

  ColorSpace(String id) {
    this.id = id;
  }

  /** The space of that name. */
  static Optional<ColorSpace> named(String id) {
    for (ColorSpace space : values()) {
      if (space.id.equals(id)) {
        return Optional.of(space);
      }
    }
    return Optional.empty();
  }

  /** Whether colours can be turned into it, not only out of it. */
  boolean isForMixing() {
    return this != DISPLAY_P3 && this != A98_RGB && this != PROPHOTO_RGB && this != REC2020;
  }

  /** Which of the three numbers is an angle; negative where none is. */
  int hue() {
    return this == HSL || this == HWB ? 0 : this == LCH || this == OKLCH ? 2 : -1;
  }

  /** The colour of these numbers: fractions of one, but 0 to 100 for lightness in {@code lab} and {@code lch}, degrees for a hue. */
  Color color(double[] numbers, double alpha) {
    double[] srgb = switch (this) {
      case SRGB -> numbers;
      case HSL -> ofHsl(numbers[0], numbers[1], numbers[2]);
      case HWB -> ofHwb(numbers[0], numbers[1], numbers[2]);
      default -> each(linear(numbers), ColorSpace::encode);
    };
    return new Color(srgb[0], srgb[1], srgb[2], alpha);
  }

  private double[] linear(double[] numbers) {
    return switch (this) {
      case SRGB_LINEAR -> numbers;
      case DISPLAY_P3 -> XYZ_TO_SRGB.by(P3_TO_XYZ.by(each(numbers, ColorSpace::decode)));
      case A98_RGB -> XYZ_TO_SRGB.by(A98_TO_XYZ.by(each(numbers, part -> Math.pow(Math.max(0, part), 563.0 / 256))));
      case PROPHOTO_RGB -> XYZ_TO_SRGB.by(D50_TO_D65.by(PROPHOTO_TO_D50.by(each(numbers,
          part -> part < 16.0 / 512 ? part / 16 : Math.pow(part, 1.8)))));
      case REC2020 -> XYZ_TO_SRGB.by(REC2020_TO_XYZ.by(each(numbers,
          part -> part < 0.08124285829863151 ? part / 4.5 : Math.pow((part + 0.09929682680944) / 1.09929682680944, 1 / 0.45))));
      case XYZ, XYZ_D65 -> XYZ_TO_SRGB.by(numbers);
      case XYZ_D50 -> XYZ_TO_SRGB.by(D50_TO_D65.by(numbers));
      case LAB -> XYZ_D50.linear(xyz(numbers));
      case LCH -> LAB.linear(straight(numbers));
      case OKLCH -> OKLAB.linear(straight(numbers));
      default -> LMS_TO_SRGB.by(each(OKLAB_TO_LMS.by(numbers), part -> part * part * part));
    };
  }

  /** The numbers of that colour; only of spaces that are {@link #isForMixing for mixing}. */
  double[] of(Color color) {
    double[] srgb = {color.red(), color.green(), color.blue()};
    if (this == SRGB) {
      return srgb;
    }
    if (this == HSL || this == HWB) {
      return this == HSL ? hsl(srgb) : hwb(srgb);
    }
    double[] linear = each(srgb, ColorSpace::decode);
    return switch (this) {
      case XYZ, XYZ_D65 -> SRGB_TO_XYZ.by(linear);
      case XYZ_D50 -> D65_TO_D50.by(SRGB_TO_XYZ.by(linear));
      case LAB -> lab(XYZ_D50.of(color));
      case LCH -> polar(LAB.of(color));
      case OKLAB -> LMS_TO_OKLAB.by(each(SRGB_TO_LMS.by(linear), Math::cbrt));
      case OKLCH -> polar(OKLAB.of(color));
      default -> linear;
    };
  }

  private static double[] each(double[] numbers, DoubleUnaryOperator change) {
    return new double[] {change.applyAsDouble(numbers[0]), change.applyAsDouble(numbers[1]), change.applyAsDouble(numbers[2])};
  }

  private static double decode(double part) {
    double size = Math.abs(part);
    return size <= 0.04045 ? part / 12.92 : Math.signum(part) * Math.pow((size + 0.055) / 1.055, 2.4);
  }

  private static double encode(double part) {
    double size = Math.abs(part);
    return size <= 0.0031308 ? part * 12.92 : Math.signum(part) * (1.055 * Math.pow(size, 1 / 2.4) - 0.055);
  }

  private static double[] straight(double[] lch) {
    double angle = Math.toRadians(lch[2]);
    return new double[] {lch[0], lch[1] * Math.cos(angle), lch[1] * Math.sin(angle)};
  }

  private static double[] polar(double[] lab) {
    return new double[] {lab[0], Math.hypot(lab[1], lab[2]), (Math.toDegrees(Math.atan2(lab[2], lab[1])) + 360) % 360};
  }

  private static double[] xyz(double[] lab) {
    double y = (lab[0] + 16) / 116;
    double x = lab[1] / 500 + y;
    double z = y - lab[2] / 200;
    return new double[] {
        (x * x * x > EPSILON ? x * x * x : (116 * x - 16) / KAPPA) * WHITE_D50[0],
        lab[0] > KAPPA * EPSILON ? y * y * y : lab[0] / KAPPA,
        (z * z * z > EPSILON ? z * z * z : (116 * z - 16) / KAPPA) * WHITE_D50[2]};
  }

  private static double[] lab(double[] xyz) {
    double[] root = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = xyz[i] / WHITE_D50[i];
      root[i] = part > EPSILON ? Math.cbrt(part) : (KAPPA * part + 16) / 116;
    }
    return new double[] {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
  }

  private static double[] ofHsl(double hue, double saturation, double lightness) {
    double[] srgb = new double[3];
    int[] shifts = {0, 8, 4};
    double reach = saturation * Math.min(lightness, 1 - lightness);
    for (int i = 0; i < 3; i++) {
      double at = (shifts[i] + ((hue % 360) + 360) % 360 / 30) % 12;
      srgb[i] = lightness - reach * Math.max(-1, Math.min(Math.min(at - 3, 9 - at), 1));
    }
    return srgb;
  }

  private static double[] ofHwb(double hue, double white, double black) {
    if (white + black >= 1) {
      double gray = white / (white + black);
      return new double[] {gray, gray, gray};
    }
    return each(ofHsl(hue, 1, 0.5), part -> part * (1 - white - black) + white);
  }

  private static double[] hsl(double[] srgb) {
    double max = Math.max(srgb[0], Math.max(srgb[1], srgb[2]));
    double min = Math.min(srgb[0], Math.min(srgb[1], srgb[2]));
    double lightness = (max + min) / 2;
    double reach = Math.min(lightness, 1 - lightness);
    return new double[] {hue(srgb, max, min), reach == 0 ? 0 : (max - lightness) / reach, lightness};
  }

  private static double[] hwb(double[] srgb) {
    double max = Math.max(srgb[0], Math.max(srgb[1], srgb[2]));
    double min = Math.min(srgb[0], Math.min(srgb[1], srgb[2]));
    return new double[] {hue(srgb, max, min), min, 1 - max};
  }

  private static double hue(double[] srgb, double max, double min) {
    double span = max - min;
    if (span == 0) {
      return 0;
    }
    if (max == srgb[0]) {
      return (60 * (srgb[1] - srgb[2]) / span + 360) % 360;
    }
    return max == srgb[1] ? 60 * (srgb[2] - srgb[0]) / span + 120 : 60 * (srgb[0] - srgb[1]) / span + 240;
  }

  /** Nine numbers, row by row. */
  private record Matrix(double[] numbers) {

    static Matrix of(double... numbers) {
      return new Matrix(numbers);
    }

    double[] by(double[] vector) {
      double[] product = new double[3];
      for (int i = 0; i < 3; i++) {
        product[i] = numbers[3 * i] * vector[0] + numbers[3 * i + 1] * vector[1] + numbers[3 * i + 2] * vector[2];
      }
      return product;
    }
  }
}
