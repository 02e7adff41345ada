import { describe, expect, it } from 'vitest'
import { liquidExpander } from './liquid-expander.ts'

function run(source: string) {
	const expand = liquidExpander({ like: 'eleventy', engine: 'njk' })
	const matter = { t: 'banana', list: ['a', 'b'] }
	const expanded = expand(source, { from: 0, file: 'a.md', matter })
	return [
		expanded?.text,
		expanded?.diagnostics.map(({ column, message }) => `${column} ${message}`),
	]
}

describe('filters of Nunjucks with arguments', () => {
	// As Nunjucks 3.2 shows them.
	it.each([
		['{{ t | replace("a", "o") }}', 'bonono'],
		['{{ t | replace("a","") | replace( \'b\', "(c)" ) -}} x', '(c)nnx'],
		['{{ list | join("-") }} {{ list|join(", ")|replace("a", "A") }}', 'a-b A, b'],
		['{{ "| join(1)" | replace("1", ")") }}', '| join())'],
		['{% if t %}{{ list | join("-") }}{% endif %}', 'a-b'],
	])('are run that mean the same in Liquid: %s', (source, text) => {
		expect(run(source)).toEqual([text, []])
	})

	it.each([
		['a{{ t | truncate(3) }}', 'truncate'],
		['a{{ t | replace(r/a/, "q") }}', 'replace'],
		['a{{ t | replace("a", "q", 1) }}', 'replace'],
		['a{{ t | join("-") | readableDate("dd") }}', 'readableDate'],
	])('are told by their name: %s', (source, name) => {
		const message = `2 Unexpected filter \`${name}\` with arguments: of those only \`replace("a", "b")\` and \`join(", ")\` are run`
		expect(run(source)).toEqual(['a', [message]])
	})
})
