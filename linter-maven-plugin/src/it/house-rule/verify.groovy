String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] ' + new File(basedir, 'pages/flood.html') + ':[17,9] This caption of an agency photo')
assert log.contains('[acme/agency-credit]')
assert log.contains('1 problem in 1 page of 1.') // the draft is left out
assert log.contains('MojoFailureException')
