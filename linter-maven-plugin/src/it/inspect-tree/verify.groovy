String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] pages/flood.html')
assert log.contains('heading "Flood reaches Passau"')
assert new File(basedir, 'target/seen.json').getText('UTF-8').contains('"Flood reaches Passau"')
