import { expect, it } from 'vitest'
import { limitedNames } from './limited-names.ts'
import type { ScriptValue } from './script-value.ts'

const one = (value: ScriptValue['value']): ScriptValue => ({ at: 0, value })
const list = (length: number) => one(Array.from({ length }, () => one(1)))
const nested = (depth: number): ScriptValue => (depth === 0 ? one(1) : one([nested(depth - 1)]))

const constants = new Map([
	['small', one('a')],
	['half', list(50_000)],
	[
		'object',
		one(
			new Map([
				['half', list(50_000)],
				['name', one('a')],
			]),
		),
	],
	['deep', nested(60)],
])
const names = () => limitedNames((name) => constants.get(name))

it('knows names and what they have', () => {
	const named = names()
	expect(named(['small'], 0)?.value).toBe('a')
	expect(named(['object', 'name'], 0)?.value).toBe('a')
	expect(named(['object', 'nothing'], 0)).toBeUndefined()
	expect(named(['nothing'], 0)).toBeUndefined()
})

it('counts each use, and still reads what fits', () => {
	const named = names()
	const found = ['half', 'half', 'small'].map((name) => named([name], 0) !== undefined)
	expect(found).toEqual([true, false, true])
})

it('counts of an object what is taken of it', () => {
	const named = names()
	for (let use = 0; use < 1000; use++) expect(named(['object', 'name'], 0)).toBeDefined()
	expect(named(['object'], 0)).toBeDefined()
})

it('reads nothing that lies too deep with all that it has', () => {
	const named = names()
	expect(named(['deep'], 40)).toBeDefined()
	expect(named(['deep'], 41)).toBeUndefined()
	expect(named(['deep', '0'], 41)).toBeDefined()
})
