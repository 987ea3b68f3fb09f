File jar = new File(basedir, '../../../../linter-cli/target/articlelint.jar')
String java = System.getProperty('java.home') + '/bin/java'
List<String> command = [java, '-jar', jar.path, 'check', '--preset', 'all', '--fail-on', 'never',
    '--format', 'json', '--output', 'target/cli.json', 'pages']
assert command.execute(null, basedir).waitFor() == 0
String report = new File(basedir, 'target/maven.json').getText('UTF-8')
assert report.contains('"pages/flood.html"') && report.contains('"image-alt"')
assert report == new File(basedir, 'target/cli.json').getText('UTF-8')
