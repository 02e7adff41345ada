import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import {
	booleanField,
	coverField,
	numberField,
	pathListField,
	stringField,
	stringListField,
} from './fields.ts'
import { readFrontMatter } from './read-front-matter.ts'

/** Reads one key `k` with a field function, and what it reports. */
function read<Value>(
	yaml: string,
	field: (frontMatter: ReturnType<typeof readFrontMatter>, diagnostics: Diagnostic[]) => Value,
) {
	const diagnostics: Diagnostic[] = []
	const source = /^(?:\+\+\+|\{)/.test(yaml) ? yaml : `---\n${yaml}\n---\n`
	const value = field(readFrontMatter(source, 'a.md', 'common'), diagnostics)
	return {
		value,
		found: diagnostics.map(({ rule, line, column, message }) => ({ rule, line, column, message })),
	}
}
const text = (yaml: string) => read(yaml, (fm, d) => stringField(fm, ['k', 'j'], 'a.md', d))
const list = (yaml: string) => read(yaml, (fm, d) => stringListField(fm, ['k', 'j'], 'a.md', d))
const cover = (yaml: string) => read(yaml, (fm, d) => coverField(fm, 'a.md', d))

describe('stringField', () => {
	it.each([
		['k: " A "', 'A'],
		['k: 2019', '2019'],
		['k: 3.10', '3.10'],
		['k: 007', '007'],
		['k: 12345678901234567890', '12345678901234567890'],
		['k: True', 'True'],
		['k:\nj: B', 'B'],
		['k: ""', undefined],
		['x: 1', undefined],
	])('reads %j', (yaml, value) => {
		expect(text(yaml)).toEqual({ value, found: [] })
	})

	it('reports a list or map at its place', () => {
		expect(text('x: 1\nk: [a]')).toEqual({
			value: undefined,
			found: [
				{
					rule: 'front-matter-type',
					line: 3,
					column: 1,
					message: 'Unexpected list for `k`, expected text',
				},
			],
		})
	})
})

describe('booleanField', () => {
	it.each([
		['k: true', true, 0],
		['k: "false"', false, 0],
		['k: " TRUE "', true, 0],
		['k:', undefined, 0],
		['k: ""', undefined, 0],
		['k: yes', undefined, 1],
		['k: 1', undefined, 1],
	])('reads %j', (yaml, value, count) => {
		const { value: read_, found } = read(yaml, (fm, d) => booleanField(fm, 'k', 'a.md', d))
		expect([read_, found.length]).toEqual([value, count])
	})
})

describe('numberField', () => {
	it.each([
		['k: -1.5', -1.5, 0],
		['k: "10"', 10, 0],
		['k: ""', undefined, 0],
		['k: .inf', undefined, 1],
		['k: x', undefined, 1],
		['k: true', undefined, 1],
	])('reads %j', (yaml, value, count) => {
		const { value: read_, found } = read(yaml, (fm, d) => numberField(fm, ['k'], 'a.md', d))
		expect([read_, found.length]).toEqual([value, count])
	})
})

describe('stringListField', () => {
	it.each([
		['k: [Go, " CI ", Go, "", ~]', ['Go', 'CI']],
		['k: Go', ['Go']],
		['k: go routines', ['go routines']],
		['k: go, ci,, go', ['go', 'ci']],
		['k: ["a, b"]', ['a, b']],
		['k: [2019, 3.10, true]', ['2019', '3.10', 'true']],
		['k: 3.10', ['3.10']],
		['k: ~', []],
		['k: []', []],
		['x: 1', []],
		['k: [a]\nj: b', ['a', 'b']],
		['k: {name: Ada, url: x}', ['Ada']],
		['k: {name: "Lovelace, Ada"}', ['Lovelace, Ada']],
		['k:\n  - name: Ada\n    title: Countess\n  - Bob\n  - title: Eve', ['Ada', 'Bob', 'Eve']],
		['k: {a, b}', ['a', 'b']],
		['k: {a: true, b: true}', ['a', 'b']],
		['k:\n  ada:\n  " bob ": {url: x}', ['ada', 'bob']],
		['k: {}', []],
		['+++\n[k]\na = true\n[j]\nb = true\n+++\n', ['a', 'b']],
		['{"k": {"a": {}}}', ['a']],
	])('reads %j', (yaml, value) => {
		expect(list(yaml)).toEqual({ value, found: [] })
	})

	it('leaves out items that are no text, and reports each at its place', () => {
		expect(list('k:\n  - a\n  - [b]\n  - {url: x}')).toMatchObject({
			value: ['a'],
			found: [
				{ line: 4, column: 5, message: 'Unexpected list for `k`, expected text' },
				{ line: 5, column: 5, message: 'Unexpected map for `k`, expected text' },
			],
		})
	})
})

it.each([
	['k: {a: 1, b: 2}', ['a', 'b'], '["a", "b"]'],
	['k:\n  C: a language', ['C'], '["C"]'],
	['+++\nk = { a = "b" }\n+++\n', ['a'], '["a"]'],
])('tells of a map of names behind which more stands: %j', (yaml, value, list_) => {
	expect(list(yaml)).toMatchObject({
		value,
		found: [
			{
				rule: 'front-matter-type',
				line: 2,
				message: 'Unexpected map for `k`, expected a list of names',
			},
		],
	})
	const diagnostics: Diagnostic[] = []
	stringListField(
		readFrontMatter(yaml.startsWith('+') ? yaml : `---\n${yaml}\n---\n`, 'a.md', 'common'),
		['k'],
		'a.md',
		diagnostics,
	)
	expect(diagnostics[0]).toMatchObject({
		severity: 'warning',
		hint: expect.stringContaining(`\`${list_}\``),
	})
})

describe('pathListField', () => {
	it.each([
		['k: 5', ['5'], [2]],
		['k: false', ['false'], [2]],
		['k:\n  - /a/\n  - 007', ['/a/', '007'], [4]],
		['k: "5"', ['5'], []],
	])('takes what is no text for a path, and tells it: %j', (yaml, value, lines) => {
		const paths = read(yaml, (fm, d) => pathListField(fm, ['k'], 'a.md', d))
		expect(paths.value).toEqual(value)
		expect(paths.found.map(({ line }) => line)).toEqual(lines)
	})

	it('takes a comma for a part of a path', () => {
		const paths = (yaml: string) => read(yaml, (fm, d) => pathListField(fm, ['k'], 'a.md', d)).value
		expect(paths('k: /a,b/')).toEqual(['/a,b/'])
		expect(paths('k: ["/a,b/", /c/]')).toEqual(['/a,b/', '/c/'])
	})

	it('reports a map, whose keys are no paths', () => {
		const { value, found } = read('k: {/a/: 1}', (fm, d) => pathListField(fm, ['k'], 'a.md', d))
		expect(value).toEqual([])
		expect(found).toMatchObject([{ line: 2, message: 'Unexpected map for `k`, expected text' }])
	})
})

describe('coverField', () => {
	it.each([
		['cover: a.png', { image: 'a.png', alt: '' }],
		['cover: {image: a.png, alt: 2019, caption: C}', { image: 'a.png', alt: '2019', caption: 'C' }],
		['cover: {image: a.png, hidden: true}', { image: 'a.png', alt: '', hidden: true }],
		['cover: {image: a.png, hiddenInSingle: true}', { image: 'a.png', alt: '', hidden: true }],
		['cover: {image: a.png, hidden: true, hiddenInSingle: false}', { image: 'a.png', alt: '' }],
		['cover: ""', undefined],
		['cover: {image: ""}', undefined],
		['cover: {alt: x}', undefined],
		['cover: false', undefined],
	])('reads %j', (yaml, value) => {
		expect(cover(yaml)).toEqual({ value, found: [] })
	})

	it.each([
		['cover: {image: [a]}', 2],
		['cover:\n  image: {src: a}', 3],
		['cover: [a]', 2],
	])('reports %j', (yaml, line) => {
		expect(cover(yaml)).toMatchObject({
			value: undefined,
			found: [{ rule: 'front-matter-type', line }],
		})
	})
})
