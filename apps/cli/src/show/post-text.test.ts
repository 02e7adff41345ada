import { parsePost } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { codeLines } from './code-lines.ts'
import { postText } from './post-text.ts'

async function shown(markdown: string, { width = 40, color = false } = {}): Promise<string> {
	const { post } = await parsePost(`---\ntitle: T\ndate: 2024-10-09\n---\n${markdown}`, {
		file: 'a.md',
	})
	if (!post) throw new Error('no post')
	const text = await postText(post, {
		width,
		color,
		resolve: (_, href) => (href === 'b.md' ? { url: '/b/' } : undefined),
		codeOf: (code, language) => codeLines(code, language, color),
	})
	return text.slice(text.indexOf('\n\n') + 2, -1)
}

describe('postText', () => {
	it('begins with title and facts', async () => {
		const { post } = await parsePost('---\ntitle: T\ndate: 2024-10-09\ntags: [Go]\n---\n', {
			file: 'a.md',
		})
		if (!post) throw new Error('no post')
		const options = { width: 80, color: false, resolve: () => undefined, codeOf: async () => [] }
		expect(await postText(post, options)).toBe('T\n2024-10-09 · 0 min · Go · /a/\n\n')
	})

	it.each([
		['## A *b*', '## A b'],
		['one\ntwo  \nthree', 'one two\nthree'],
		['- a\n- b\n  1. c\n  2. d', '• a\n• b\n  1. c\n  2. d'],
		['9. a\n10. b\n\n    c', ' 9. a\n\n10. b\n\n    c'],
		['- [x] a\n- [ ] b', '• [x] a\n• [ ] b'],
		['> a\n>\n> > b', '│ a\n│\n│ │ b'],
		['```\na\n\tb\n```', '  a\n      b'],
		['| a | b |\n|--|--:|\n| c | 12 |', 'a   b\n─  ──\nc  12'],
		['a<br>b <b>c</b>', 'ab c'],
		['<div>a <b>b</b></div>', 'a b'],
		['a[^n]\n\n[^n]: b', 'a[^n]\n\n[^n] b'],
		['***', '─'.repeat(40)],
	])('lays out %j', async (markdown, text) => {
		expect(await shown(markdown)).toBe(text)
	})

	it('numbers links by where they lead, and lists them in the end', async () => {
		expect(
			await shown('[a](b.md) [c][r] [d](/b/) <https://e.org> ![f](g.png)\n\n[r]: https://r.org'),
		).toBe('a[1] c[2] d[1] https://e.org [image:\nf][3]\n\n[1] /b/\n[2] https://r.org\n[3] g.png')
	})

	it('wraps cells of a table that is too wide', async () => {
		expect(await shown('| a | long |\n|--|--|\n| b | one two three four |', { width: 20 })).toBe(
			'a  long\n─  ─────────────────\nb  one two three\n   four',
		)
	})

	it('has styles only with colours, code too', async () => {
		expect(await shown('**a** `b`', { color: true })).toBe(
			'\u001b[1ma\u001b[0m \u001b[36mb\u001b[0m',
		)
		expect(await shown('```js\n// a\n```', { color: true })).toBe(
			'  \u001b[2mjs\u001b[0m\n  \u001b[2m// a\u001b[0m',
		)
		expect(await shown('```js\n// a\n```')).toBe('  js\n  // a')
	})

	it('sends nothing of a post but text', async () => {
		const evil = '\u001b[2J\u001b]8;;x\u0007\u009b1m\u202e'
		const text = await shown(
			`# ${evil}\n\n${evil} [${evil}](<${evil}>) ![${evil}](a)\n\n\`${evil}\`\n\n\`\`\`js\n${evil}\n\`\`\`\n\n    ${evil}\n\n| ${evil} |\n|--|\n\n<p>${evil}</p>\n\n[^${evil}]: a`,
			{ color: true },
		)
		// biome-ignore lint/suspicious/noControlCharactersInRegex: styles of our own.
		const rest = text.replace(/\u001b\[[\d;]*m/g, '')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
		expect(rest).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
		expect(rest).toContain('[2J')
	})
})
