import { describe, expect, it } from 'vitest'
import { yamlFields } from '../edit/yaml-fields.ts'
import { flattenFlows } from './flatten-flows.ts'
import { readYaml } from './read-yaml.ts'

function valuesOf(text: string) {
	const raw = readYaml(text, 0)
	return 'entries' in raw
		? Object.fromEntries(raw.entries.map(({ key, value }) => [key, value]))
		: raw
}

describe('flattenFlows', () => {
	it.each([
		['title: "One\ntwo"\nlast: x', { title: 'One two', last: 'x' }],
		["title: 'It''s\r\ntwo'\r\nlast: x\r\n", { title: "It's two", last: 'x' }],
		['title: "One  \n\ntwo \\\nthree"\nlast: x', { title: 'One\ntwo three', last: 'x' }],
		['a:\n  b: "One\n two"\nlast: x', { a: { b: 'One two' }, last: 'x' }],
		['a:\n- "One\ntwo"\n- b\nlast: x', { a: ['One two', 'b'], last: 'x' }],
		[
			'tags: [a,\nb c,\n"d\ne", it\'s\n]\nlast: x',
			{ tags: ['a', 'b c', 'd e', "it's"], last: 'x' },
		],
		['a: {b: c,\nd: e}\nlast: x', { a: { b: 'c', d: 'e' }, last: 'x' }],
		[
			'tags: [a, # "one"\nb c, #\n# [two]\n"d # e",\n# three\n]\nlast: x',
			{ tags: ['a', 'b c', 'd # e'], last: 'x' },
		],
		['a:\n  b: [c\n]\n  d: [e,\n  f]', { a: { b: ['c'], d: ['e', 'f'] } }],
	])('reads what goes on without an indent, as libyaml does: %j', (text, values) => {
		expect(valuesOf(text)).toEqual(values)
	})

	it.each([
		'title: "One\ndate: 2020-01-01\nother: "x"',
		'title: "One\ndate: 2020-01-01\nother: Two"',
		'title: "One\ntwo',
		'tags: [a,\nb',
		'tags: [a\ndate: 2020-01-01\nother: ]',
		'title: "One\n---\ntwo"',
		'"one\ntwo": x',
		'title: "One\ntwo" three\nlast: x',
	])('leaves what may lack a quote or a bracket the mistake that it is: %j', (text) => {
		expect(valuesOf(text)).toHaveProperty('problem')
	})

	it.each([
		['x: a: b', 'x: '],
		['bad: [a', ''],
		['d: !!js x', 'd: '],
		['summary: "Two\nnote: x\nthree"', ''],
		['tags: [a # b\nc]', 'tags: [a # b\n'],
		['tags: [a, # b\nc', ''],
	])('finds what is wrong in %j behind it', (wrong, before) => {
		const text = `title: "One\ntwo"\n${wrong}\n`
		const raw = readYaml(text, 0)
		const offset = 'problem' in raw ? raw.problem.offset : undefined
		expect(offset).toBeGreaterThanOrEqual(text.indexOf(wrong) + before.length)
	})

	it('keeps places', () => {
		const text = 'title: "One\ntwo"\ntags: [a,\nb]\nlast: 3.10'
		const raw = readYaml(text, 5)
		expect('locate' in raw && raw.locate?.(['tags', 1])).toBe(5 + text.indexOf('b]'))
		expect('locate' in raw && raw.locate?.(['last'])).toBe(5 + text.indexOf('last'))
		expect('written' in raw && raw.written?.(['last'])).toBe('3.10')
	})

	it('lets fields be found for edits', () => {
		const text = 'title: "One\ntwo"\ntags: [a,\nb]\nlast: x'
		const { fields = [] } = yamlFields(text) ?? {}
		expect(fields.map(({ key, from, to }) => [key, text.slice(from, to)])).toEqual([
			['title', '"One\ntwo"'],
			['tags', '[a,\nb]'],
			['last', 'x'],
		])
	})

	it.each(['a: "b\n  c"\nd: |\n  "x\n', 'a: [b,\n  c]', 'a: b "c\n  d'])('leaves %j', (text) => {
		expect(flattenFlows(text)).toBe(text)
	})
})
