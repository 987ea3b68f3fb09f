String log = new File(basedir, 'build.log').text
assert log.contains('articlelint.yml:3:3: There is no rule')
assert log.contains('articlelint.yml:4:18: There is no level')
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/report.txt').exists()
