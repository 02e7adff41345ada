import { expect, it } from 'vitest'
import type { OutputKind, Plan } from '../plan/output.ts'
import { buildFindings } from './build-findings.ts'

/** A plan of one output that cannot be made. */
function failingPlan(kind: OutputKind, path: string, sources: readonly string[]): Plan {
	const render = () => Promise.reject(new TypeError('x is undefined'))
	return { outputs: [{ path, kind, sources, render }], diagnostics: [] } as never
}

it.each<[OutputKind, string, string[]]>([
	['post', 'posts/a/index.html', ['content/posts/a.md']],
	['home', 'index.html', []],
	['feed', 'index.xml', []],
	['markdown', 'posts/a/index.md', ['content/posts/a.md']],
	['markdown', 'llms-full.txt', []],
])('tells of a %s that cannot be made: %s', async (kind, path, sources) => {
	const found = await buildFindings('/site', failingPlan(kind, path, sources), undefined)
	expect(found).toMatchObject([{ rule: 'page-failed' }])
})
