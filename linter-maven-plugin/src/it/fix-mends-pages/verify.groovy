String log = new File(basedir, 'build.log').getText('UTF-8')
String page = new File(basedir, 'pages/flood.html').getText('UTF-8')
assert page.contains('<h1>Flood reaches Passau</h1>') // it had &nbsp; at its end
assert log.contains('[INFO] heading-space: 1 mended in one page.')
assert log.contains('pages/flood.html:[16,9] ') // what is left does not fail the build
assert log.contains('[INFO] 1 page checked: 1 error, 0 warnings, 0 infos.')
