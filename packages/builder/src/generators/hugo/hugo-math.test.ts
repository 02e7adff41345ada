import { describe, expect, it } from 'vitest'
import { parseData } from '../../config/parse-data.ts'
import { hugoConfig } from './hugo-config.ts'

function mathOf(passthrough: string) {
	const text = `markup: { goldmark: { extensions: { passthrough: ${passthrough} } } }`
	const { config, unread } = hugoConfig(parseData(text, 'yaml', 'hugo.yaml') as object as never)
	expect(unread).toEqual([])
	return [config.math, config.extras?.formulas]
}

describe('formulas of a Hugo site', () => {
	it.each([
		['{ enable: false }', undefined, { block: [['$$', '$$']], isMarkdown: true }],
		[
			"{ enable: true, delimiters: { inline: [['$', '$']], block: [['$$', '$$']] } }",
			true,
			{ block: [['$$', '$$']] },
		],
		[
			String.raw`{ enable: true, delimiters: { inline: [['$', '$'], ['\(', '\)']], block: [[x], ['$$', '$$']] } }`,
			true,
			{ inline: [['\\(', '\\)']], block: [['$$', '$$']] },
		],
		[
			String.raw`{ enable: true, delimiters: { block: [['\[', '\]'], ['$$', '$$']] } }`,
			undefined,
			{
				block: [
					['\\[', '\\]'],
					['$$', '$$'],
				],
			},
		],
	])('%s', (passthrough, math, formulas) => {
		expect(mathOf(passthrough)).toEqual([math, formulas])
	})
})

it.each([
	['params: { math: true }', true],
	['params: { math: false }', undefined],
	[
		'params: { math: true }\nmarkup: { goldmark: { extensions: { passthrough: { enable: true } } } }',
		true,
	],
])('is for the whole site where its params say so: %s', (text, math) => {
	const { config } = hugoConfig(parseData(text, 'yaml', 'hugo.yaml') as object as never)
	expect(config.math).toBe(math)
})
