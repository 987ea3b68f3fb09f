String log = new File(basedir, 'build.log').text
assert log.contains('Pages are not looked at: linter.skip is set.')
assert !log.contains('flood.html')
