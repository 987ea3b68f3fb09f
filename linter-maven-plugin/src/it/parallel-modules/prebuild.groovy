// Eight modules, each with all sample pages: what threads do to each other would show as a difference.
File samples = new File(basedir, '../../../../rules/samples')
String pom = new File(basedir, 'module.xml').text
for (int i = 1; i <= 8; i++) {
  File module = new File(basedir, 'm' + i)
  new File(module, 'pages').mkdirs()
  new File(module, 'pom.xml').text = pom.replace('NAME', module.name)
  samples.eachFileMatch(~/.*\.html/) { new File(module, 'pages/' + it.name).bytes = it.bytes }
}
