import { readFileSync, writeFileSync } from 'node:fs'
import { builderRules } from '@blog/builder'
import { coreRules, type Rule } from '@blog/core'
import { importRules } from '@blog/import'
import { rendererRules } from '@blog/renderer'
import { expect, it } from 'vitest'

const path = new URL('../docs/diagnostics.md', import.meta.url)

it('docs/diagnostics.md documents every rule (rewrite it with UPDATE=1)', () => {
	const page = diagnosticsPage({ ...coreRules, ...rendererRules, ...builderRules, ...importRules })
	if (process.env.UPDATE) writeFileSync(path, page)
	expect(readFileSync(path, 'utf8')).toBe(page)
})

function diagnosticsPage(rules: Record<string, Rule>): string {
	const entries = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))
	return `# Diagnostics

What the parts of @blog can say of a file. Ids are permanent; how to set, silence and mend rules: [checking](checking.md). An \`error\` makes \`blog check\` and \`blog build\` end with exit
code 1; the rest of the blog is built all the same.

<!-- Written from the rule registries: UPDATE=1 pnpm exec vitest run test/diagnostics-docs.test.ts -->

${entries.map(([id, rule]) => `## ${id}\n\n**${rule.severity}**${rule.askedBy ? `, \`${rule.askedBy}\`` : ''} · ${rule.summary}\n\n${rule.note}\n`).join('\n')}`
}
