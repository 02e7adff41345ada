import { expect, it } from 'vitest'
import { githubCommands } from './github-commands.ts'

const diagnostic = { rule: 'link-broken', severity: 'error', file: 'a.md', message: 'No' } as const

it('writes a command for each diagnostic', () => {
	expect(githubCommands([{ ...diagnostic, line: 3, column: 7, hint: 'Mend it' }, diagnostic])).toBe(
		'::error file=a.md,line=3,col=7,title=link-broken::No%0AMend it\n::error file=a.md,title=link-broken::No\n',
	)
	expect(githubCommands([{ ...diagnostic, severity: 'info' }])).toMatch(/^::notice file=a\.md,/)
})

it('escapes what would end a property or the line', () => {
	expect(
		githubCommands([{ ...diagnostic, file: 'a,b:c%.md', message: '100%: a, b\r\n::error::x' }]),
	).toBe('::error file=a%2Cb%3Ac%25.md,title=link-broken::100%25: a, b%0D%0A::error::x\n')
})

it('names an address in the text, since no file has it', () => {
	expect(githubCommands([{ ...diagnostic, file: 'https://a.b/sitemap.xml', line: 1 }])).toBe(
		'::error title=link-broken::https://a.b/sitemap.xml: No\n',
	)
})
