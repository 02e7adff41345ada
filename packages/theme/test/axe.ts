import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All rules of WCAG 2.2 A and AA, and what axe holds for good practice. */
const options = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/**
 * What keeps somebody out of the page that is open, as axe sees it.
 *
 * @param context What of the page is looked at, as axe takes it. Default: all.
 */
export async function axeProblems(page: Page, context: unknown = {}): Promise<readonly string[]> {
	// Without a policy of the page in the way: it is no script of the page.
	await page.evaluate(axe)
	const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
		`axe.run(${JSON.stringify({ include: [['html']], ...(context as object) })}, ${JSON.stringify(options)})`,
	)
	return found.violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html}`)
}
