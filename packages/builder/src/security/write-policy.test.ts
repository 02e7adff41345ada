import { expect, test } from 'vitest'
import type { PageDirective } from './directives.ts'
import { writePolicy } from './write-policy.ts'

const policy = (sources: Partial<Record<PageDirective, string[]>>) =>
	writePolicy(
		new Map(
			Object.entries(sources).map(
				([name, list]) => [name as PageDirective, new Set(list)] as const,
			),
		),
	)

test('of a page that needs nothing is the site itself', () => {
	expect(policy({})).toBe(
		"default-src 'self'; script-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'",
	)
})

test('what is closed is opened by what is needed alone', () => {
	expect(policy({ 'object-src': ['https://a.example'], 'base-uri': ["'self'"] })).toBe(
		"default-src 'self'; script-src 'self'; object-src https://a.example; form-action 'self'; base-uri 'self'",
	)
})

test('hashes of attributes are no hashes of scripts', () => {
	expect(policy({ 'script-src-attr': ["'sha256-A'"], 'style-src-attr': ["'sha256-B'"] })).toBe(
		"default-src 'self'; script-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; script-src-attr 'unsafe-hashes' 'sha256-A'; style-src-attr 'unsafe-hashes' 'sha256-B'",
	)
})

test('is the same for the same sources in another order', () => {
	const one = policy({ 'img-src': ['https:', 'data:'], 'font-src': ['data:'] })
	expect(policy({ 'font-src': ['data:'], 'img-src': ['data:', 'https:'] })).toBe(one)
	expect(one).toContain("img-src 'self' data: https:; font-src 'self' data:;")
})
