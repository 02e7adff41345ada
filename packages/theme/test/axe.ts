import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All rules of WCAG 2.2 A and AA, and what axe holds for good practice. */
const options = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Those that colors decide: a page is the same in light and dark otherwise. */
const rulesOfColors = ['color-contrast', 'link-in-text-block']

/** What keeps somebody out of the page that is open, in light and dark, as axe sees it. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
	await page.emulateMedia({ colorScheme: 'light' })
	// Without a policy of the page in the way: it is no script of the page.
	await page.evaluate(axe)
	const inLight = await run(page, options)
	await page.emulateMedia({ colorScheme: 'dark' })
	const inDark = await run(page, { runOnly: rulesOfColors })
	return [...inLight, ...inDark.map((problem) => `dark: ${problem}`)]
}

async function run(page: Page, options: object): Promise<readonly string[]> {
	const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
		`axe.run({ include: [['html']] }, ${JSON.stringify(options)})`,
	)
	return found.violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html}`)
}
