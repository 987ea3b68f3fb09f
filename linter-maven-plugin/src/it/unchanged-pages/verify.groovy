String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] 1 page checked: 0 errors, 0 warnings, 0 infos.') == 1
assert log.contains('[INFO] 1 page unchanged since the last check, which found 0 errors, 0 warnings, 0 infos.')
assert new File(basedir, 'target/linter/state.properties').exists()
