import { parsePost } from '@blog/core'
import { expect, it } from 'vitest'
import { tornFormulas } from './torn-formulas.ts'

it('names formulas of sentences that have dollars themselves, at their place', async () => {
	const text = '# A\n\nOf $$a$$ and **$$b \\text{$c$}$$**.\n\n$$d \\text{$e$}$$\n\n`$$f$g$$`\n'
	const { post } = await parsePost(text, { math: true })
	expect(post && tornFormulas(post)).toMatchObject([
		{
			rule: 'export-formula-apart',
			line: 3,
			column: 16,
			message: expect.stringContaining('`$$b \\text{$c$}$$`'),
		},
	])
})
