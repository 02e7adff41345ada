import { formulaIn } from '../formula-in.ts'
import { addressWithBlanks } from './address-with-blanks.ts'
import { attributesNode } from './attributes-node.ts'
import { emphasisMark } from './emphasis-mark.ts'
import { endOfNote } from './end-of-note.ts'
import { endOfQuotedNote, quoteBelowNote } from './end-of-quoted-note.ts'
import { startTag } from './html-elements.ts'
import { innerTable } from './inner-table.ts'
import { nestedBullets } from './nested-bullets.ts'
import { noHeading } from './no-heading.ts'
import { noList } from './no-list.ts'
import { quotesInTitle } from './quotes-in-title.ts'
import type { Rule } from './rule.ts'
import { sideOf } from './side-of.ts'
import { takeElement } from './take-element.ts'
import { takeTable } from './take-table.ts'

const braces = /\{:(?![:/])(?:\\\}|[^}\n]){1,1000}\}/.source
const lineEnd = /[ \t]*(?=\n|$)/.source

export const rules: readonly Rule[] = [
	{
		// Two of them at the end of a line break it, as one does in Markdown.
		pattern: /(?<lineBreak>\\)\\(?=\n[^\n])/,
		take: ({ index }) => [{ start: index, end: index + 2, kind: 'markdown', value: '\\' }],
	},
	{ pattern: /\\[\s\S]/, take: () => undefined },
	{
		pattern:
			/\{::(?<extension>comment|nomarkdown)(?<type>\s[^}\n]{0,200})?(?<!\/)\}(?<inner>[\s\S]*?)\{:\/(?:\k<extension>)?\}/,
		take({ 0: all, index, groups: { extension, type = '', inner = '' } }) {
			const place = { start: index, end: index + all.length }
			const isShown =
				extension?.toLowerCase() === 'nomarkdown' && !/type=(?!["'][^"']*html)/.test(type)
			return [
				isShown
					? { ...place, kind: 'html', value: inner.replace(/^\s*\n|\s+$/g, '') }
					: { ...place, kind: 'comment' },
			]
		},
	},
	{
		pattern: /\{::(?:comment|nomarkdown|options)\b[^}\n]{0,200}\/\}/,
		take: ({ 0: all, index }) => [{ start: index, end: index + all.length, kind: 'comment' }],
	},
	{
		pattern: /\$\$(?!\$)(?<formula>(?=\s*[^\s$])(?:(?!\$\$|\n[ \t>]*\n)[\s\S])+)\$\$(?!\$)/,
		take: ({ 0: all, index, groups: { formula = '' } }) => [
			{
				start: index,
				end: index + all.length,
				kind: 'math',
				value: formulaIn(formula),
				form: 'alone',
			},
		],
	},
	{ pattern: startTag, take: takeElement },
	{
		// Attributes of an abbreviation stand below it.
		pattern: new RegExp(
			`^ {0,3}\\*\\[(?<word>[^\\]\\n]+)\\]:(?<title>[^\\n]*)(?:\\n {0,3}${braces}${lineEnd})?(?:\\n|$)`,
		),
		take: ({ 0: all, index, groups: { word = '', title = '' } }) => [
			{
				start: index,
				end: index + all.length,
				kind: 'abbreviation',
				word: word.trim(),
				title: title.trim(),
			},
		],
	},
	{
		pattern: new RegExp(
			`^ {0,3}\\{:(?<listName>\\w[\\w-]*):(?<listed>(?:\\\\\\}|[^}\\n])+)\\}${lineEnd}`,
		),
		take: ({ 0: all, index, groups: { listName = '', listed = '' } }) => [
			{
				start: index,
				end: index + all.length,
				kind: 'block',
				node: attributesNode(`{:${listed}}`, { name: listName }),
			},
		],
	},
	{
		pattern: new RegExp(`^(?<beforeBlock>[ \\t>]*)(?<ofBlock>${braces})${lineEnd}`),
		take({ index, groups: { beforeBlock = '', ofBlock = '' } }, body) {
			const start = index + beforeBlock.length
			const node = attributesNode(ofBlock, { side: sideOf(body, index) })
			return [{ start, end: start + ofBlock.length, kind: 'block', node }]
		},
	},
	{
		pattern: new RegExp(`(?<ofSpan>${braces})`),
		take: ({ index, groups: { ofSpan = '' } }) => [
			{ start: index, end: index + ofSpan.length, kind: 'inline', node: attributesNode(ofSpan) },
		],
	},
	{
		pattern: /^(?<beforeEnd>[ \t>]*)\^(?=[ \t]*(?:\n|$))/,
		take({ index, groups: { beforeEnd = '' } }) {
			const start = index + beforeEnd.length
			return [{ start, end: start + 1, kind: 'block', node: undefined }]
		},
	},
	{
		pattern: endOfNote,
		take: ({ index }) => [{ start: index, end: index + 1, kind: 'markdown', value: '\n\n' }],
	},
	{ pattern: endOfQuotedNote, take: ({ index }, body) => quoteBelowNote(body, index) },
	{
		pattern: /\]\(|^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]+(?=[^\s<])/,
		take({ 0: all, index }, body) {
			const isInBrackets = all === ']('
			const start = index + all.length
			const found = addressWithBlanks(body, start, isInBrackets)
			if (found === undefined) return isInBrackets ? quotesInTitle(body, start) : undefined
			return [{ ...found, kind: 'markdown', value: `<${body.slice(found.start, found.end)}>` }]
		},
	},
	{
		pattern: /^(?<beforeNumber>[ >]*)(?:[-*+][ \t]+)?\d{1,9}(?=\)(?:[ \t]|\n|$))/,
		take: ({ 0: all, index, groups: { beforeNumber = '' } }, body) =>
			noList(body, index, index + all.length, beforeNumber),
	},
	{
		// A line that parts rows may begin a table, too.
		pattern: /^(?<partIndent>[ \t>]*)(?=(?:\|[ \t]*:?-|:?-+:?[ \t]*\|)[-:| \t]*(?:\n|$))/,
		take: ({ index, groups: { partIndent = '' } }, body) =>
			innerTable(body, index) ?? (/^ {0,3}$/.test(partIndent) ? takeTable(body, index) : undefined),
	},
	{
		pattern: /^(?= {0,3}(?![-*+:#>][ \t]|\d+\.[ \t]|[#<>])\S)(?=[^\n]*\|)/,
		take: ({ index }, body) => takeTable(body, index),
	},
	{
		// One between blanks is a bullet, or a sign.
		pattern: /(?<!(?<!\\)\*)(?:\*\*|\*(?=\S)|(?<=\S)\*)(?!\*)/,
		take: ({ index, 0: stars }, body) => emphasisMark(body, index, stars.length),
	},
	{
		pattern: /^(?<itemIndent> {0,3})\d+\.[ \t]+(?=\S)/,
		take: ({ 0: all, index, groups: { itemIndent = '' } }, body) =>
			nestedBullets(body, index, { indent: itemIndent.length, width: all.length }),
	},
	{
		pattern: /^(?<lineIndent> {0,3})(?:-+|=+)[ \t]*(?=\n|$)/,
		take: ({ index, groups: { lineIndent = '' } }, body) =>
			noHeading(body, index, index + lineIndent.length),
	},
]
