import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/find-browser.js'
import { run } from './measure.js'
import { peerFile } from './peers.js'

/**
 * Asks Lighthouse about a page, as a telephone on a slow connection.
 *
 * @returns {Promise<{ scores: Record<string, number>, failed: string[] }>} From 0 to 100; audits that cost points.
 */
export async function lighthouse(url) {
	const report = join(tmpdir(), `lighthouse-${process.pid}.json`)
	const flags = '--headless=new --no-sandbox --disable-gpu'
	await run(
		peerFile('node/bin/node'),
		[
			peerFile('lighthouse/cli/index.js'),
			url,
			...['--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`],
		],
		{ env: { CHROME_PATH: findBrowser() } },
	)
	const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'))
	rmSync(report)
	const all = Object.values(categories)
	const costly = all.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
	const isFailed = ({ id }) => audits[id].score !== null && audits[id].score < 0.9
	return {
		scores: Object.fromEntries(all.map(({ title, score }) => [title, Math.round(score * 100)])),
		failed: [
			...new Set(
				costly
					.filter(isFailed)
					.map(({ id }) => `${id}: ${audits[id].displayValue ?? audits[id].title}`),
			),
		],
	}
}
