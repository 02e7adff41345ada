import { BlogError } from '@blog/core'
import { expect, it } from 'vitest'
import { failureText, wordedFailure } from './failure-text.ts'

it('says of a foreseen failure its message, and of a bug how to see more', () => {
	expect(failureText(new BlogError('USAGE', 'Expected \u001b[31mwords'), false)).toBe(
		'Expected  [31mwords',
	)
	expect(failureText(new TypeError('x is undefined'), false)).toBe(
		'Unexpected failure: x is undefined (--verbose shows where)',
	)
})

it('shows where it was and what caused it when asked', () => {
	const cause = new Error('disk full')
	const text = failureText(new BlogError('IO', 'Expected to write', { cause }), true)
	expect(text).toMatch(
		/^BlogError: Expected to write\n {4}at [\s\S]*\nCaused by: Error: disk full\n/,
	)
})

it('says in words what the system has against a file', async () => {
	const refused = Object.assign(new Error("EACCES: permission denied, open '/a/hugo.toml'"), {
		code: 'EACCES',
		syscall: 'open',
		path: '/a/hugo.toml',
	})
	expect(await wordedFailure(refused, false)).toBe('/a/hugo.toml: this user has no permission')
	expect(await wordedFailure(refused, true)).toContain('EACCES')
	const rare = Object.assign(new Error("EODD: odd, open '/a'"), {
		code: 'EODD',
		syscall: 'open',
		path: '/a',
	})
	expect(await wordedFailure(rare, false)).toBe("EODD: odd, open '/a'")
	expect(await wordedFailure(new BlogError('USAGE', 'Expected words'), false)).toBe(
		'Expected words',
	)
})
