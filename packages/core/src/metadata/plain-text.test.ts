import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { plainText } from './plain-text.ts'

const text = (markdown: string) => plainText(parseAsRemark(markdown, false))

describe('plainText', () => {
	it.each([
		['puts paragraphs on lines of their own', 'a\nb\n\nc', 'a b\nc'],
		['drops the texts of images', '![not](x)a ![me][y]\n\n[y]: z', 'a'],
		['keeps code as it is', '`<a> &amp;`\n\n    <b>', '<a> &amp;\n<b>'],
		[
			'decodes references once, in text and in raw HTML',
			'&amp;lt;\n\n<p>&amp;lt; &hellip;</p>',
			'&lt;\n&lt; …',
		],
		['keeps a reference that does not exist', '<p>&bogus;</p>', '&bogus;'],
		[
			'replaces a character that does not exist',
			'<p>&#0;&#x110000;&#xd800;</p>',
			'\ufffd\ufffd\ufffd',
		],
		['takes no text for a tag', '1 < 2 > 0 a<3', '1 < 2 > 0 a<3'],
		[
			'hides comments, scripts and styles',
			'a<!-- b > -->\n\n<script>\nc\n</script>\n\n<style>d</style>e',
			'a\ne',
		],
		['hides what is never closed', '<div title="\n\nb', 'b'],
	])('%s', (_, markdown, expected) => {
		expect(text(markdown)).toBe(expected)
	})

	it('walks the text of nodes that it does not know', () => {
		const unknown = { type: 'containerDirective', children: parseAsRemark('a *b*', false).children }
		expect(plainText({ type: 'root', children: [unknown as never] })).toBe('a b')
	})
})
