import { expect, it } from 'vitest'
import { markupsIn } from './markups-in.ts'

const markups = (html: string) =>
	[...markupsIn(html)].map(({ start, end }) => html.slice(start, end))

it.each([
	['a <b c="d>e">f</b> g', ['<b c="d>e">', '</b>']],
	['<!-- <a> --><a>', ['<!-- <a> -->', '<a>']],
	['<!doctype html><?x y?>', ['<!doctype html>', '<?x y?>']],
	['<![CDATA[<a>]]><b>', ['<![CDATA[<a>]]>', '<b>']],
	['<script>a < b; "<c>"</script><d>', ['<script>', '</script>', '<d>']],
	['<STYLE>a > b{}<c></style><d>', ['<STYLE>', '</style>', '<d>']],
	['<textarea><a></textareas></textarea>', ['<textarea>', '</textarea>']],
	['<Title><a></Title>', ['<Title>', '<a>', '</Title>']],
	['<script/><a>', ['<script/>', '<a>']],
	['1 < 2 <a>', ['<a>']],
	['<a', []],
	['<script>x<a>', ['<script>']],
])('%s', (html, expected) => {
	expect(markups(html)).toEqual(expected)
})

it('takes time in proportion to the length', () => {
	expect(markups('<'.repeat(200_000))).toEqual([])
	expect(markups('<script>'.repeat(100_000))).toHaveLength(1)
})
