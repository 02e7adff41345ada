import { describe, expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'

const now = new Date('2025-01-01')

describe('nesting', () => {
	it.each([
		['quotes', '> '.repeat(150)],
		['lists', '- '.repeat(75)],
		['emphasis', '*a '.repeat(60)],
	])('of %s as deep as people write is read', async (_, text) => {
		const { post, diagnostics } = await parsePost(`${text}x\n`, { file: 'a.md', now })
		expect(post).toBeDefined()
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
	})

	it.each([
		['quotes', '> '.repeat(20_000)],
		['lists', '- '.repeat(20_000)],
		['brackets', '['.repeat(60_000)],
		['quotes of lists', '> - '.repeat(5_000)],
	])('of %s that no one writes is a diagnostic at most, and never a crash', async (_, text) => {
		const { post, diagnostics } = await parsePost(`${text}x\n`, { file: 'a.md', now })
		expect(post !== undefined || diagnostics.some(({ rule }) => rule === 'nesting-too-deep')).toBe(
			true,
		)
	})
})

describe('nesting of HTML', () => {
	const diagnosed = async (body: string, file = 'a.md') => {
		const { post, diagnostics } = await parsePost(`---\ntitle: a\n---\n\n${body}\n`, { file, now })
		return { post, errors: diagnostics.filter(({ severity }) => severity === 'error') }
	}

	it.each([
		['in one line', `Text\n\n${'<div>'.repeat(2000)}`, 'a.md', 7, 2001],
		['over lines', `Text\n\n${'<div>\n'.repeat(2000)}`, 'a.md', 407, 1],
		['in blocks of its own', '<div>\n\n'.repeat(2000), 'a.md', 805, 1],
		['within a text', `a ${'<b>'.repeat(2000)}`, 'a.md', 5, 1203],
		['in a file of HTML', '<div>'.repeat(2000), 'a.html', 5, 2001],
		['with all its end tags', '<pre>'.repeat(500) + '</pre>'.repeat(500), 'a.md', 5, 2001],
	])('that no one writes is a diagnostic with a place: %s', async (_, body, file, line, column) => {
		const { post, errors } = await diagnosed(body, file)
		expect(post).toBeUndefined()
		expect(errors).toMatchObject([{ rule: 'nesting-too-deep', file, line, column }])
	})

	it.each([
		['300 elements', '<div>'.repeat(300)],
		['end tags that may be left out', `<ul>${'<li><p>a'.repeat(1000)}</ul>`],
		['rows and cells without end tags', `<table>${'<tr><td>a<td><p>b'.repeat(1000)}</table>`],
		['empty elements', '<br><img src=a.png>'.repeat(1000)],
		['elements beside each other', '<div><b>a</b></div>\n\n'.repeat(1000)],
		['tags in comments', `<!-- ${'<div>'.repeat(1000)} -->`],
		['tags in scripts', `<script>${'<div>'.repeat(1000)}</script>`],
		['code', `\`${'<div>'.repeat(1000)}\``],
	])('is not what has none: %s', async (_, body) => {
		const { post, errors } = await diagnosed(body)
		expect(errors).toEqual([])
		expect(post).toBeDefined()
	})
})

describe('nesting of quotes and items', () => {
	it.each([
		['quotes', '>'.repeat(20_000), {}, 5, 401],
		['items', '- '.repeat(20_000), {}, 5, 801],
		['both', '> - '.repeat(20_000), {}, 5, 801],
		['below formulas of kramdown', `$$x$$\n\n${'>'.repeat(20_000)}`, { liquid: {} }, 7, 401],
		['containers', '::: tip\n'.repeat(20_000), { admonitions: true }, 405, 1],
	])(
		'that no one writes is a diagnostic with a place: %s',
		async (_, text, options, line, column) => {
			const body = `---\ntitle: a\n---\n\n${text} a\n`
			const { post, diagnostics } = await parsePost(body, { file: 'a.md', now, ...options })
			expect(post).toBeUndefined()
			expect(diagnostics).toMatchObject([{ rule: 'nesting-too-deep', line, column }])
		},
	)

	it.each([
		['code', `\`\`\`\n${'>'.repeat(1000)}\n\`\`\`\n`],
		['a line that parts the text', `a\n\n${'- '.repeat(1000)}\n\nb\n`],
		['a comment', `<!--\n${'> '.repeat(1000)}\n-->\n`],
	])('is not in %s', async (_, body) => {
		const { post, diagnostics } = await parsePost(body, { file: 'a.md', now })
		expect(post).toBeDefined()
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
	})
})
