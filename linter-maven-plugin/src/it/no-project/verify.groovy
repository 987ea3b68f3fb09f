String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] ' + new File(basedir, 'site/flood.html') + ':[16,9] ')
assert log.contains('[image-alt]')
assert !new File(basedir, 'pom.xml').exists()
