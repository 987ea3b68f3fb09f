String log = new File(basedir, 'build.log').getText('UTF-8')
Set reports = (1..8).collect { new File(basedir, "m$it/target/articlelint.json").getText('UTF-8') } as Set
assert reports.size() == 1 && reports[0].contains('"pages/flood-de.html"') && reports[0].contains('"image-alt"')
assert log.contains('Multi Threaded') || log.contains('MultiThreadedBuilder')
assert !log.contains('not thread-safe') && !log.contains('not marked @threadSafe')
assert log.count('pages unchanged since the last check') == 8
