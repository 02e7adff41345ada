import type { Diagnostic } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { allRules } from './all-rules.ts'
import { sarifLog } from './sarif-log.ts'

const diagnostics: readonly Diagnostic[] = [
	{
		rule: 'link-broken',
		severity: 'error',
		file: 'a b/ü#1.md',
		line: 3,
		column: 7,
		message: 'No',
		hint: 'Mend it.',
	},
	{ rule: 'title-long', severity: 'info', file: '1:2.md', line: 2, message: 'Long' },
	{ rule: 'address-lost', severity: 'error', file: 'https://a.b/sitemap.xml', message: 'Gone' },
	{ rule: 'link-broken', severity: 'warning', file: 'c.md', message: 'No' },
]

// The types of the log are made from the schema of the standard; what a type cannot say is held to it here.
describe('sarifLog', () => {
	const { version, runs } = sarifLog(diagnostics, allRules)
	const [run] = runs
	const results = run?.results ?? []

	it('is of the version that readers ask for', () => {
		expect(version).toBe('2.1.0')
		expect(run?.columnKind).toBe('utf16CodeUnits')
	})

	it('has a level and a rule for each result, found by its index', () => {
		expect(results.map(({ level }) => level)).toEqual(['error', 'note', 'error', 'warning'])
		const rules = run?.tool.driver.rules ?? []
		expect(results.map(({ ruleIndex = -1 }) => rules[ruleIndex]?.id)).toEqual(
			diagnostics.map(({ rule }) => rule),
		)
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
		expect(rules.map(({ shortDescription }) => typeof shortDescription?.text)).not.toContain(
			'undefined',
		)
	})

	it('has places that begin with 1, or none', () => {
		expect(results.map(({ locations }) => locations?.[0]?.physicalLocation?.region)).toEqual([
			{ startLine: 3, startColumn: 7 },
			{ startLine: 2 },
			undefined,
			undefined,
		])
	})

	it('has URIs that lead to the files and to nothing else', () => {
		const uris = results.map(
			({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
		)
		expect(uris).toEqual(['a%20b/%C3%BC%231.md', '1%3A2.md', 'https://a.b/sitemap.xml', 'c.md'])
	})

	it('says what to do besides', () => {
		expect(results.map(({ message }) => message.text)).toEqual([
			'No. Mend it.',
			'Long',
			'Gone',
			'No',
		])
	})
})
