// The browser tests need a Chromium: uses the installed one; on Debian as root, installs it; else says what to do and fails.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.js'

if (!findBrowser() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	execFileSync('apt-get', ['update', '-qq'], options)
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
}
if (!findBrowser()) {
	process.stderr.write(
		'The browser tests need Chromium or Chrome, and none was found. Install one (on Debian or Ubuntu:\n' +
			'`sudo apt-get install chromium`), or say where it is: CHROME_PATH=/path/to/chrome.\n',
	)
	process.exitCode = 1
}
