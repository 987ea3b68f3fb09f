String log = new File(basedir, 'build.log').text
assert log.contains('Pages are not checked: linter.skip is set.')
assert !log.contains('flood.html')
