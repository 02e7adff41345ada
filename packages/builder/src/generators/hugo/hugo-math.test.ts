import { describe, expect, it } from 'vitest'
import { parseData } from '../../config/parse-data.ts'
import { hugoConfig } from './hugo-config.ts'

function mathOf(passthrough: string) {
	const text = `markup: { goldmark: { extensions: { passthrough: ${passthrough} } } }`
	const { config, unread } = hugoConfig(parseData(text, 'yaml', 'hugo.yaml') as object as never)
	return [config.math, unread.map(({ why }) => why)]
}

describe('formulas of a Hugo site', () => {
	it.each([
		['{ enable: false }', undefined, []],
		["{ enable: true, delimiters: { inline: [['$', '$']], block: [['$$', '$$']] } }", true, []],
		[
			String.raw`{ enable: true, delimiters: { inline: [['$', '$'], ['\\(', '\\)']] } }`,
			true,
			['formulas are `$…$` and `$$…$$`'],
		],
		[
			"{ enable: true, delimiters: { block: [['$$', '$$']] } }",
			undefined,
			['formulas are `$…$` and `$$…$$` in posts that say `math: true`'],
		],
	])('%s', (passthrough, math, told) => {
		expect(mathOf(passthrough)).toEqual([math, told])
	})
})
