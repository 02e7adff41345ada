import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const bundles = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds an installed Chromium or Chrome: `CHROME_PATH`, then `PATH`, then where macOS keeps applications.
 *
 * @returns {string | undefined} The path of the program.
 */
export function findBrowser() {
	const named = process.env.CHROME_PATH
	if (named) return existsSync(named) ? named : undefined
	const folders = (process.env.PATH ?? '').split(delimiter)
	const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
	return [...candidates, ...bundles].find((path) => existsSync(path))
}
