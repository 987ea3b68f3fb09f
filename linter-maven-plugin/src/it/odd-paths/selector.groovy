import java.nio.charset.Charset

// In the POSIX locale, Java 17 can name no such file.
return Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('Stra\u00dfe nach S\u00fcden')
