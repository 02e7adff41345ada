// The browser tests need a Chromium: uses the installed one; on Debian as root, installs it; else says what to do and fails.
import { findBrowser } from './find-browser.js'
import { installOnDebian } from './install-on-debian.js'

if (!findBrowser()) installOnDebian('chromium')
if (!findBrowser()) {
	process.stderr.write(
		'The browser tests need Chromium or Chrome, and none was found. Install one (on Debian or Ubuntu:\n' +
			'`sudo apt-get install chromium`), or say where it is: CHROME_PATH=/path/to/chrome.\n',
	)
	process.exitCode = 1
}
