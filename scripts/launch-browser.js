import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.js'

/**
 * Starts the installed Chromium or Chrome for a test. It asks for nothing but the pages under test.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser() {
	const executablePath = findBrowser()
	if (!executablePath) throw new Error('No Chromium: run `node scripts/ensure-browser.js`')
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	})
}
