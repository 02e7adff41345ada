import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(new URL('../../packages/theme/package.json', import.meta.url))
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Notes paints and shifts from the beginning. */
const observe = `
	window.seen = { fcp: 0, lcp: 0, cls: 0 }
	const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
	watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime })
	watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime })
	watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value })
`

/**
 * Loads a page with nothing in the cache, and says what came.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} how `isSlow`: as on a bad connection and a cheap telephone. `axe`: look for what keeps somebody out, light and dark. `shot`: where
 * to save what it looks like, light, dark and on a telephone.
 */
export async function inspect(browser, url, { isSlow = false, axe: isAsked = false, shot } = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
	const page = await context.newPage()
	const client = await context.newCDPSession(page)
	await client.send('Network.enable')
	if (isSlow) {
		const throughput = (1.6 * 1024 * 1024) / 8
		await client.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 150,
			downloadThroughput: throughput,
			uploadThroughput: throughput / 2,
		})
		await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
	}
	const kinds = new Map()
	const bytes = {}
	client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const type = kinds.get(requestId) ?? 'Other'
		bytes[type] = (bytes[type] ?? 0) + encodedDataLength
	})
	await page.addInitScript(observe)
	await page.goto(url, { waitUntil: 'networkidle' })
	const seen = await page.evaluate('seen')
	const violations = []
	const findings = []
	for (const colorScheme of isAsked ? ['light', 'dark'] : []) {
		await page.emulateMedia({ colorScheme })
		await page.reload()
		await page.evaluate(axe)
		const found = await page.evaluate('axe.run()')
		violations.push(found.violations.length)
		for (const { id, nodes } of found.violations)
			findings.push(`${url} ${colorScheme} ${id}: ${nodes.length} times`)
		if (shot) await save(page, `${shot}-${colorScheme}.png`)
	}
	if (shot) {
		await page.setViewportSize({ width: 390, height: 844 })
		await save(page, `${shot}-phone.png`)
	}
	await context.close()
	return { ...seen, bytes, requests: kinds.size, violations, findings }
}

async function save(page, path) {
	mkdirSync(dirname(path), { recursive: true })
	await page.screenshot({ path })
}
