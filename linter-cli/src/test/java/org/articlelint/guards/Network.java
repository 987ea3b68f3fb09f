package org.articlelint.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What leads to the network: pages are checked as they lie on disk. */
final class Network {

  private static final Pattern CLASSES = Pattern.compile(
      "java\\.net\\.(?:http\\..*|\\w*(?:Socket|SocketAddress|Connection|InetAddress|ProxySelector))|javax\\.net\\..*"
      + "|java\\.nio\\.channels\\.\\w*(?:Socket|Datagram)\\w*|com\\.sun\\.net\\..*|org\\.jsoup\\.(?:Connection|helper\\.HttpConnection)");
  private static final Set<String> READING = Set.of("openStream", "openConnection", "getContent", "connect", "newSession");
  private static final Pattern IMPORT_OR_CALL = Pattern.compile("import ([\\w.]+);|\\.(openStream|openConnection)\\(");

  static final DescribedPredicate<JavaAccess<?>> READS_AN_ADDRESS = DescribedPredicate.describe("reads from an address", access ->
      access.getTargetOwner().getName().matches("java\\.net\\.URL|org\\.jsoup\\.Jsoup") && READING.contains(access.getName()));

  static final DescribedPredicate<JavaClass> IS_OF_IT = DescribedPredicate.describe("are of the network", type -> isOfIt(type.getName()));

  private Network() {}

  private static boolean isOfIt(String name) {
    return CLASSES.matcher(name).matches();
  }

  /** The same in sources, for what is compiled after these tests. */
  static List<String> in(List<SourceFile> files) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      IMPORT_OR_CALL.matcher(file.text()).results().filter(found -> found.group(2) != null || isOfIt(found.group(1)))
          .forEach(found -> faults.add("%s reaches for the network: %s".formatted(file.path().getFileName(), found.group())));
    }
    return faults;
  }
}
