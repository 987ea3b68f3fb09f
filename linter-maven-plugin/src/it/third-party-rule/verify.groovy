String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 1, Failures: 0')
assert log.contains('[ERROR] ' + new File(basedir, 'site/pages/flood.html') + ':[19,7] This paywall has no link. Say where to subscribe.')
assert log.contains('[acme/paywall-notice]')
assert log.contains('1 problem in 1 page of 1.')
assert new File(basedir, 'acme-rules/target/acme-rules-1.jar').exists()
