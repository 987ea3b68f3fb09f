File module = new File(basedir, 'Stra\u00dfe nach S\u00fcden')
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] 1 page checked: 0 errors, 0 warnings, 0 infos.') == 2 // by linter:check, and by linter:report
assert new File(module, 'target/linter/report.html').exists()
assert new File(module, 'target/linter/state.properties').exists()
