import { Liquid } from 'liquidjs'
import { expect, it } from 'vitest'
import { addTextMethods, type TextStep, textMethods } from './text-methods.ts'

const engine = new Liquid()
addTextMethods(engine)
const run = (of: unknown, steps: readonly TextStep[]) =>
	engine.parseAndRenderSync(`{{ of | ${textMethods(steps)} }}`, { of })

const date = { source: '^\\d{4}-\\d{2}-\\d{2}-', flags: '' }

it.each<[unknown, TextStep[], string]>([
	[
		'/en/2024_a_b/i',
		[
			['split', '/'],
			['[]', -2],
			['split', '_'],
			['slice', 1],
			['join', '_'],
		],
		'a_b',
	],
	['2024-01-02-a', [['replace', date, '']], 'a'],
	['a "b" \'c\' {{ }}', [['replaceAll', '"', "'"]], "a 'b' 'c' {{ }}"],
	['a-b', [['split', '-'], ['pop'], ['toUpperCase']], 'B'],
	['a-b', [['split', '-'], ['reverse'], ['[]', 0]], 'b'],
	['/a/b/', [['split', '/'], ['filter'], ['[]', 0]], 'a'],
	['', [['||', 'en']], 'en'],
	['', [['??', 'en']], ''],
	['a-b', [['split', '-']], 'a,b'],
])('%s by %j is %s', (of, steps, text) => {
	expect(run(of, steps)).toBe(text)
})

it.each<[unknown, TextStep]>([
	['a', ['constructor']],
	['a', ['join', '-']],
	[1, ['slice', 1]],
	[undefined, ['slice', 1]],
	[['a'], ['split', '-']],
])('%j has no %j', (of, step) => {
	expect(() => run(of, [step])).toThrow('expected a value')
})

it('refuses what makes nothing of a text, or hides a page', () => {
	expect(() => run([false], [['[]', 0]])).toThrow('make nothing')
	expect(() =>
		run('a', [
			['split', '_'],
			['[]', 1],
		]),
	).toThrow('`split`, `[]` make nothing of `a`')
})

it.each<[unknown, TextStep[]]>([
	['a', [['padEnd', 5e8, 'x']]],
	['a', [['padStart', 5e8]]],
	['a', [['padEnd', '5e8']]],
	['a'.repeat(1500), [['concat', 'b'.repeat(1500)]]],
	[Array(60_000).fill('a'), [['join', 'bb']]],
	['a'.repeat(60_000), [['replaceAll', '', 'bb']]],
	['a'.repeat(60_000), [['replaceAll', 'a', '$&$&']]],
	['a'.repeat(900), [['replace', { source: 'a', flags: 'g' }, 'b'.repeat(900)]]],
	['a'.repeat(900), [['replaceAll', 'a', "$'"]]],
	['a'.repeat(900), [['replaceAll', 'a', '$`']]],
	['a'.repeat(2001), [['trim']]],
])('a result of any length is not made: %#', (of, steps) => {
	expect(() => run(of, steps)).toThrow('characters')
})

it('what is made of long texts may be short', () => {
	expect(
		run('a b '.repeat(5000), [
			['replaceAll', ' ', '-'],
			['slice', 0, 5],
		]),
	).toBe('a-b-a')
	expect(run('a', [['padStart', 3, '0']])).toBe('00a')
	expect(run('aB', [['replace', { source: '([A-Z])', flags: 'g' }, '-$1']])).toBe('a-B')
})

it('an expression is run only if it comes to an end', () => {
	const slow = { source: '(a+)+$', flags: '' }
	expect(() => run(`${'a'.repeat(43)}-b`, [['replace', slow, '']])).toThrow('regular expression')
	expect(() => run('a', [['split', slow]])).toThrow('regular expression')
	expect(() => run('a'.repeat(1001), [['replace', date, '']])).toThrow('1000 characters')
})
