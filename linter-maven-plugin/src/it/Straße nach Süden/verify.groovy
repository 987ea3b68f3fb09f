String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] 1 page checked: 0 errors, 0 warnings, 0 infos.')
assert new File(basedir, 'target/linter/report.html').exists()
assert new File(basedir, 'target/linter/state.properties').exists()
