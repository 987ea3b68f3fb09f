String log = new File(basedir, 'build.log').getText('UTF-8')
String realm = log.split('Populating class realm plugin>org.articlelint:linter-maven-plugin')[1].split('Configuring mojo')[0]
List<List<String>> jars = (realm =~ /Included: +(\S+?):(\S+?):jar:(\S+)/).collect { it.tail() }
jars.removeAll { it[1] == 'plexus-utils' } // Maven 3 adds it to every plugin that has none
assert jars.size() == 9 && jars.every { it[0] != 'org.apache.maven' } // what Maven has, it is not brought again
long bytes = jars.sum { new File(localRepositoryPath, "${it[0].replace('.', '/')}/${it[1]}/${it[2]}/${it[1]}-${it[2]}.jar").length() }
println "The plugin brings ${jars.size()} jars of $bytes bytes."
assert bytes > 1_000_000 && bytes <= 4_000_000
assert log.contains('[INFO] 1 page checked: 0 errors, 0 warnings, 0 infos.') && log.contains('Tests run: 1, Failures: 0')
