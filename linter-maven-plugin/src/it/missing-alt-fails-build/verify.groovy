String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] ' + new File(basedir, 'pages/flood.html') + ':[16,9] ')
assert log.contains('[image-alt]')
assert log.contains('1 problem in 1 page of 1.')
assert log.contains('MojoFailureException')
