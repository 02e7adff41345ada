import { expect, it } from 'vitest'
import { hugoGoldmark, setsDollarsApart } from './hugo-goldmark.ts'

it('tells Goldmark what is read otherwise here', () => {
	expect(hugoGoldmark({ blog: {}, markdown: {} })).toEqual({
		extensions: { definitionList: false, linkifyProtocol: 'http' },
		renderer: { unsafe: true },
	})
	const extras = {
		definitionLists: true,
		hardBreaks: true,
		mark: true,
		bareLinks: 'https',
	} as const
	const blog = { extras, smartPunctuation: false }
	expect(hugoGoldmark({ blog, markdown: { trusted: false } })).toEqual({
		extensions: { typographer: { disable: true }, extras: { mark: { enable: true } } },
		renderer: { hardWraps: true },
	})
})

it('tells Goldmark what the extras of a site switch on, and off', () => {
	const extras = { subscript: true, superscript: true, attributes: true, bareLinks: false } as const
	expect(hugoGoldmark({ blog: { extras }, markdown: {} })).toEqual({
		parser: { attribute: { block: true } },
		extensions: {
			definitionList: false,
			linkify: false,
			strikethrough: false,
			extras: {
				superscript: { enable: true },
				subscript: { enable: true },
				delete: { enable: true },
			},
		},
		renderer: { unsafe: true },
	})
})

it('tells Goldmark to strike through between two tildes alone', () => {
	const { extensions } = hugoGoldmark({ blog: { extras: { doubleTildes: true } }, markdown: {} })
	expect(extensions).toMatchObject({ strikethrough: false, extras: { delete: { enable: true } } })
})

const [dollar, dollars, bracket, parenthesis] = [
	['$', '$'],
	['$$', '$$'],
	['\\[', '\\]'],
	['\\(', '\\)'],
] as const

it.each([
	[{ math: true }, { inline: [dollar], block: [dollars] }],
	[
		{ math: true, extras: { formulas: { inline: [parenthesis], block: [dollars, bracket] } } },
		{ inline: [dollar, parenthesis], block: [dollars, bracket] },
	],
	[{ extras: { formulas: { block: [bracket] } } }, { block: [bracket] }],
	[{ math: true, extras: { formulas: { block: [dollars], isMarkdown: true } } }, undefined],
	[{ extras: { formulas: {} } }, undefined],
	[{ math: false }, undefined],
])('leaves formulas to scripts where they are formulas here: %j', (blog, delimiters) => {
	expect(hugoGoldmark({ blog, markdown: {} }).extensions).toEqual({
		definitionList: false,
		linkifyProtocol: 'http',
		passthrough: delimiters && { enable: true, delimiters },
	})
})

it('tells Goldmark of the ids that it can make', () => {
	const parserOf = (headingIds: 'blackfriday' | 'zola') =>
		hugoGoldmark({ blog: { headingIds }, markdown: {} }).parser
	expect(parserOf('blackfriday')).toEqual({ autoIDType: 'blackfriday' })
	expect(parserOf('zola')).toBeUndefined()
})

it.each([
	[{ math: true }, true],
	[{}, false],
	[{ math: true, extras: { formulas: { block: [dollars] } } }, false],
	[{ math: true, extras: { formulas: { block: [bracket], isMarkdown: true } } }, false],
	[{ math: true, extras: { formulas: { block: [bracket] } } }, true],
])('sets formulas of sentences apart where they are none here: %j', (blog, expected) => {
	expect(setsDollarsApart(blog)).toBe(expected)
})
