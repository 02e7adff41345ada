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
