import { describe, expect, it } from 'vitest'
import { liquidExpander } from './liquid-expander.ts'

const who = { name: 'A', list: [1, null] }
const matter = { who, all: [who, 'x'], words: ['a', null, 'b'], day: new Date(0), none: null }

function run(source: string, isEleventy = false) {
	const expand = liquidExpander({ site: {}, ...(isEleventy && { like: 'eleventy' }) })
	const expanded = expand(source, { from: 0, file: 'a.md', matter })
	const told = expanded?.diagnostics.map(({ column, message }) => `${column} ${message}`)
	return [expanded?.text, told]
}

const json = '{"name":"A","list":[1,null]}'
const ofJekyll =
	'Unexpected object, expected a text: it is written as JSON, by Jekyll as Ruby writes it'

describe('an object that a template of Jekyll shows', () => {
	it.each([
		['a{{ page.who }}', `a${json}`, [`2 ${ofJekyll}`]],
		['a{{ page.all }}', `a${json}x`, [`2 ${ofJekyll}`]],
		['{% if true %}a{{ page.who }}{% endif %}', `a${json}`, [`15 ${ofJekyll}`]],
		['{{ page.all | join: "," }}', '[object Object],x', [`1 ${ofJekyll}`]],
		['{{ page.who | json }}', json, []],
		['{{ page.who.name }}{{ page.words }}{{ page.none }}{{ 8 | divided_by: 2.0 }}', 'Aab4.0', []],
		['{% capture x %}{{ page.words }}{% endcapture %}{{ x }}{{ true }}', 'abtrue', []],
	])('%s is written as JSON and told', (source, text, told) => {
		expect(run(source)).toEqual([text, told])
	})
})

it('is told of Eleventy, which shows nothing of it', () => {
	expect(run('a{{ who }}{{ page.all }}', true)).toMatchObject([
		'a[object Object]',
		[expect.stringContaining('2 Unexpected object'), expect.anything()],
	])
	expect(run('{{ words }}', true)).toEqual(['ab', []])
})
