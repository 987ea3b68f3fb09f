package org.articlelint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Runs commands in a Java whose doors to the network are shut. Whoever knocks is refused, and a line is written to the file that the property
 * {@code knocks} names. Java 17 has a guard that sees everything; from 24 on there is none, and each door has a guard of its own.
 */
@SuppressWarnings({"deprecation", "removal"})
public final class Sealed {

  private static final Path KNOCKS = Path.of(System.getProperty("knocks"));

  private Sealed() {}

  /** Commands, each ended by {@code --then}; or {@code knock ADDRESS PORT}, which tries all doors. */
  public static void main(String[] arguments) {
    URL.setURLStreamHandlerFactory(protocol -> Set.of("http", "https", "ftp").contains(protocol) ? new NoConnection() : null);
    ProxySelector.setDefault(new NoProxy());
    if (Runtime.version().feature() < 24) {
      System.setSecurityManager(new Guard());
    }
    try {
      Socket.setSocketImplFactory(() -> {
        throw knock("a socket");
      });
      ServerSocket.setSocketFactory(() -> {
        throw knock("a listening socket");
      });
      DatagramSocket.setDatagramSocketImplFactory(() -> {
        throw knock("a socket of datagrams");
      });
    } catch (IOException set) {
      throw new UncheckedIOException(set);
    }
    if (arguments[0].equals("knock")) {
      knockEverywhere(arguments[1], Integer.parseInt(arguments[2]));
      return;
    }
    List<String> words = List.of(arguments);
    for (int from = 0, to = words.indexOf("--then"); from < words.size(); from = to + 1) {
      to = from + words.subList(from, words.size()).indexOf("--then");
      Command run = Command.run(words.subList(from, to).toArray(String[]::new));
      System.out.println(run.code() + "\n" + run.out() + run.err());
    }
  }

  private static SecurityException knock(String door) {
    try {
      Files.writeString(KNOCKS, door + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return new SecurityException("No way to the network by " + door);
  }

  private static void knockEverywhere(String host, int port) {
    URI address = URI.create("http://" + host + ":" + port + "/");
    List<Callable<?>> ways = List.of(
        () -> address.toURL().openStream(),
        () -> new Socket(host, port),
        () -> SocketChannel.open(new InetSocketAddress(host, port)),
        () -> DatagramChannel.open(),
        () -> new ServerSocket(0),
        () -> HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()));
    for (Callable<?> way : ways) {
      try {
        way.call();
        System.out.println("open");
      } catch (Exception | Error refused) {
        System.out.println("refused");
      }
    }
  }

  private static final class Guard extends SecurityManager {

    @Override
    public void checkPermission(Permission permission) {
      if (permission instanceof java.net.SocketPermission) {
        throw knock("the guard: " + permission);
      }
    }
  }

  private static final class NoConnection extends URLStreamHandler {

    @Override
    protected URLConnection openConnection(URL url) {
      throw knock("the address " + url);
    }

    @Override
    protected synchronized InetAddress getHostAddress(URL url) { // who compares addresses asks for it
      throw knock("the name of the host in " + url);
    }
  }

  private static final class NoProxy extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      throw knock("a proxy for " + uri);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException why) {
      throw knock("a proxy for " + uri);
    }
  }

  /** Named to Java by a property. */
  public static final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
      throw knock("a channel of datagrams");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      throw knock("a channel of datagrams");
    }

    @Override
    public Pipe openPipe() {
      throw knock("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
      throw knock("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      throw knock("a listening channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
      throw knock("a channel");
    }
  }
}
