import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { expandVue } from './expand-vue.ts'

const run = (text: string) =>
	expandVue(text, { from: 0, file: 'a.md', matter: { title: 'A *b*', deep: { n: 2 } } })

it.each([
	['<script setup>\nimport X from "./X.vue"\n</script>\n\nA', '\n\nA'],
	['A\n\n<style scoped>\na { }\n</style>\nB', 'A\n\n\nB'],
	['{{ $frontmatter.title }} {{$frontmatter.deep.n}}', 'A \\*b\\* 2'],
	['A `{{ x }}` {{ $frontmatter.deep.n }}', 'A `{{ x }}` 2'],
	['::: v-pre\n{{ x }}\n:::\n{{ $frontmatter.deep.n }}', '::: v-pre\n{{ x }}\n:::\n2'],
	['```\n{{ x }}\n<<< a\n```\n{{ $frontmatter.deep.n }}', '```\n{{ x }}\n<<< a\n```\n2'],
])('makes of %j', (text, expected) => {
	expect(run(text)).toMatchObject({ text: expected, diagnostics: [] })
})

it.each([
	['A {{ 1 + 1 }} B', 'A  B', 3],
	['[[toc]]\n', '\n', 1],
	['<<< @/s.js{2}\n', '\n', 1],
	['<!--@include: ./part.md-->\n', '\n', 1],
])('tells where it shows nothing of %j', (text, expected, column) => {
	expect(run(text)).toMatchObject({
		text: expected,
		diagnostics: [{ rule: 'vue-syntax', file: 'a.md', line: 1, column, hint: expect.any(String) }],
	})
})

it.each(['A', 'A <<< B', '```\n{{ x }}\n```', '`{{ x }}`', '<script>'])('leaves %j', (text) => {
	expect(run(text)).toBeUndefined()
})

it('keeps places', async () => {
	const source = '<script setup>\nlet a\n</script>\n\n{{ a }} [b](/b/)\n\n[c](/c/)\n'
	const { post } = await parsePost(source, { file: 'a.md', vue: true })
	const places = post?.links.map(({ url, line, column }) => `${url} ${line}:${column}`)
	expect(places).toEqual(['/b/ 5:9', '/c/ 7:1'])
})
