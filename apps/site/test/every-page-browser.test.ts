import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../../../packages/theme/test/axe.ts'
import { problemsIn } from '../../../packages/theme/test/problems-in.ts'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type ServedSample, serveSample } from './sample-site.ts'
import { type TabStop, tabStops } from './tab-stops.ts'

/** A page of every kind, and of posts those that show the most. */
const kinds = [
	'/',
	'/posts/rag-in-production/',
	'/posts/evaluating-llm-applications/',
	'/posts/race-detector-in-ci/',
	'/posts/',
	'/archives/',
	'/tags/',
	'/tags/go/',
	'/search/',
	'/subscribe/',
	'/about/',
	'/404.html',
]

/** They load the search by themselves. */
const searching = new Set(['/search/', '/404.html'])

const sites: Readonly<Record<string, ServedSample>> = {}
let browser: Browser

beforeAll(async () => {
	Object.assign(sites, {
		'left to right': await serveSample({ toc: true }),
		'right to left': await serveSample({ toc: true, language: 'fa' }),
	})
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await Promise.all(Object.values(sites).map((site) => site.close()))
})

function siteOf(direction: string): ServedSample {
	return sites[direction] as ServedSample
}

/** Notes whatever the browser complains of. */
function complaints(page: Page, url: string): string[] {
	const found: string[] = []
	page.on('console', (message) => found.push(`${message.type()}: ${message.text()}`))
	page.on('pageerror', (error) => found.push(String(error)))
	page.on('requestfailed', (request) => {
		// What a page still loads when the next one is opened is given up.
		const reason = request.failure()?.errorText
		if (reason !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()} ${reason}`)
	})
	page.on('response', (response) => {
		// Every page but this one is there.
		if (response.status() >= 400 && !response.url().endsWith('/404.html'))
			found.push(`${response.status()}: ${response.url()}`)
	})
	page.on('request', (request) => {
		if (!request.url().startsWith(url)) found.push(`other host: ${request.url()}`)
	})
	return found
}

describe.each(['left to right', 'right to left'])('every kind of page, %s', (direction) => {
	it.each([360, 768, 1280])('keeps nobody out at %i pixels, light and dark', async (width) => {
		const { url } = siteOf(direction)
		const page = await browser.newPage({ viewport: { width, height: 800 } })
		const complained = complaints(page, url)
		for (const kind of kinds) {
			// What a page still loads when the next one is opened would count as failed.
			const waitUntil = searching.has(kind) ? 'networkidle' : 'load'
			await page.goto(new URL(kind, url).href, { waitUntil })
			expect(await axeProblems(page), kind).toEqual([])
			const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
			expect(await page.evaluate(overflow), kind).toBeLessThanOrEqual(0)
			expect(complained, kind).toEqual([])
		}
		await page.close()
	})

	it('is reached and seen everywhere by keyboard alone, in the order that it is read in', async () => {
		const { url } = siteOf(direction)
		// What is reached is in the window at once.
		const page = await browser.newPage({ reducedMotion: 'reduce' })
		for (const kind of kinds) {
			await page.goto(new URL(kind, url).href, { waitUntil: 'networkidle' })
			const stops = await tabStops(page)
			expect(stops.reached.map(name), kind).toEqual(stops.expected.map(name))
			expect(stops.reached.filter(({ isSeen }) => !isSeen).map(name), kind).toEqual([])
		}
		await page.close()
	})
})

it('every page is valid HTML', async () => {
	for (const [direction, { pages }] of Object.entries(sites))
		for (const [path, html] of pages)
			expect(await problemsIn(html), `${path}, ${direction}`).toEqual([])
})

function name({ text }: TabStop): string {
	return text
}
