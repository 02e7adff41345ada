import type { Diagnostic } from '@blog/core'
import { expect, it } from 'vitest'
import { equalFindings, otherPlaces } from './equal-findings.ts'

const finding = (file: string, message = 'Unexpected shortcode'): Diagnostic => ({
	rule: 'shortcode-unknown',
	severity: 'error',
	file,
	line: 3,
	column: 1,
	message,
})
const files = (findings: readonly Diagnostic[]) =>
	equalFindings(findings).map(({ first, others }) => [first.file, others.length])

it('leaves a few equal findings as they are', () => {
	expect(files([finding('a'), finding('b', 'x'), finding('c'), finding('d')])).toEqual([
		['a', 0],
		['b', 0],
		['c', 0],
		['d', 0],
	])
})

it('puts more of them together at the first one', () => {
	const all = ['a', 'b', 'c', 'd'].map((file) => finding(file))
	expect(files([finding('0', 'x'), ...all, finding('e', 'y')])).toEqual([
		['0', 0],
		['a', 3],
		['e', 0],
	])
})

it('says the other places, which cannot steer the terminal', () => {
	const others = ['a.md', 'b\u001b[2J.md', 'c.md'].map((file) => finding(file))
	expect(otherPlaces(others, 2)).toBe(
		'  the same in 3 more places:\n    a.md:3:1\n    b [2J.md:3:1\n    …\n',
	)
	expect(otherPlaces([], 2)).toBe('')
})
