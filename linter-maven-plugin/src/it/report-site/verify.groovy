String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] 1 page checked: 1 error, 0 warnings, 0 infos.') // and the build goes on
assert new File(basedir, 'target/site/linter.html').getText('UTF-8').contains('This picture has no alt text.')
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('href="linter.html"')
