String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 page checked.')
