String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] There is no folder ' + new File(basedir, 'public') + '. Only the modules are looked at.')
assert log.count('public/2026/flood.html:[14,7] “By Jane Doe” is #ffffff on #ff6600') == 2 // the sheet is found in the module's own site
assert log.count('public/cup.html:[16,9] This picture has no alt text.') == 2
assert log.count('1 problem in 1 page of 1.') >= 2 // module by module
assert log.contains('2 problems in 2 pages of 2.') // and all at once
String report = new File(basedir, 'target/linter/report.html').getText('UTF-8')
assert report.contains('news/public/2026/flood.html') && report.contains('sport/public/cup.html')
