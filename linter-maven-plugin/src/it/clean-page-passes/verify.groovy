String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 page checked: 0 errors, 0 warnings, 0 infos.')
