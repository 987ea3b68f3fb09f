String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] articlelint.yml:9:')
assert log.contains('1 fault among 2 examples of 1 rule. They are logged above as file:line:column.')
assert log.contains('MojoFailureException')
