// Made here, as paths in the repository are ASCII: a folder and a page with spaces and umlauts in their names.
File module = new File(basedir, 'Stra\u00dfe nach S\u00fcden')
assert new File(basedir, 'module').renameTo(module)
assert new File(module, 'pages/flood.html').renameTo(new File(module, 'pages/Flut in K\u00f6ln.html'))
