import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { plainText } from './plain-text.ts'
import { smartTexts } from './smart-texts.ts'

const smart = (markdown: string) =>
	plainText(parseAsRemark(markdown, true), { smartPunctuation: true })

describe('smartTexts', () => {
	it.each([
		['pairs quotes across emphasis, links and code', '"*a*" ["b"](u) "`c`"', '“a” “b” “c”'],
		['leaves code alone', '`"a" -- b`\n\n```\n"c"\n```', '"a" -- b\n"c"'],
		['leaves math alone', '$"a" -- b$', '$"a" -- b$'],
		[
			'leaves addresses alone',
			'<https://a.b/c--d> https://a.b/e--f',
			'https://a.b/c--d https://a.b/e--f',
		],
		['reaches headings, cells and items', "# It's\n\n- it's\n\n| it's |\n|--|", 'It’s it’s it’s'],
	])('%s', (_, markdown, text) => {
		expect(smart(markdown)).toBe(text)
	})

	it('leaves the tree as it is, and names only what differs', () => {
		const tree = parseAsRemark(`plain *"quoted"*`, false)
		const before = structuredClone(tree)
		expect([...smartTexts(tree).values()]).toEqual(['“quoted”'])
		expect(tree).toEqual(before)
	})
})
