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
	['{{ $frontmatter.constructor.name }}', '', 1],
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

const files = {
	'posts/part.md':
		'---\ntitle: P\n---\nPart {{ $frontmatter.title }}\n<!-- #region r -->\nIn region\n<!-- #endregion r -->\n',
	'posts/deep.md': 'Deep <!--@include: ./part.md#r-->',
	'posts/self.md': 'Self <!--@include: ./self.md-->',
	'src/a.ts': 'one\n// #region x\n\ttwo\n\t```\n// #endregion x\nthree\n',
}
const withFiles = (text: string) =>
	expandVue(text, { from: 0, file: 'posts/a.md', matter: { title: 'T' }, root: 'src', files })

it.each([
	['<!--@include: ./part.md-->', 'Part T\n<!-- #region r -->\nIn region\n<!-- #endregion r -->\n'],
	['<!--@include: ./part.md#r-->', 'In region'],
	['<!--@include: ./part.md{6,6}-->', 'In region'],
	['<!-- @include: ./deep.md -->', 'Deep In region'],
	['```\n<!--@include: ./part.md#r-->\n```', '```\nIn region\n```'],
	[
		'<<< @/a.ts',
		'```ts\none\n// #region x\n\ttwo\n\t```\n// #endregion x\nthree\n```'
			.replaceAll('```', '````')
			.replace('\t````', '\t```'),
	],
	[
		'- a\n\n  <<< ../src/a.ts{2,3 js:line-numbers} [A b]',
		'- a\n\n  ````js:line-numbers {2,3} [A b]\n  one\n  // #region x\n  \ttwo\n  \t```\n  // #endregion x\n  three\n  ````',
	],
	['<<< @/a.ts#x{c}', '````c\ntwo\n```\n````'],
	['::: code-group\n<<< @/a.ts#x\n:::', '::: code-group\n````ts [a.ts]\ntwo\n```\n````\n:::'],
])('shows the file of %j', (text, expected) => {
	expect(withFiles(text)).toMatchObject({ text: expected, diagnostics: [] })
})

it.each([
	['<!--@include: ./no.md-->', '', 'there is no file `posts/no.md`'],
	['<!--@include: ../../x.md-->', '', '`../../x.md` is outside of the folder'],
	['<!--@include: ./self.md-->', 'Self ', '`./self.md` includes itself'],
	['<<< /etc/passwd', '', 'there is no file'],
	['<<< @/a.ts#y{c}', '````c\none', 'has no region `y`'],
])('tells what is wrong with %j', (text, expected, message) => {
	const result = withFiles(`\n${text}`)
	expect(result?.text).toContain(expected)
	expect(result?.diagnostics).toMatchObject([
		{ rule: 'vue-syntax', file: 'posts/a.md', line: 2, message: expect.stringContaining(message) },
	])
})

it.each([
	['## New <Badge type="tip" text="1 & 2" />', '## New <mark data-badge="1 & 2">'],
	['A <Badge>b</Badge>', 'A <mark>b</mark>'],
	['<ClientOnly>\n\nA\n</ClientOnly>', '\n\nA\n'],
	['<div class="a" />\n\nB', '<div class="a"></div>\n\nB'],
	['<br /> <img src="a.png" />', undefined],
	['<img :src="withBase(\'/a.png\')" :width="3">', '<img src="/a.png" width="3">'],
	['<span v-pre>{{ a }}</span> <Badge text="x"/>', '<span>{{ a }}</span> <mark data-badge="x">'],
	['<!-- <Foo /> -->', undefined],
	['- a\n  - b\n\n    ```vue\n    <Foo /> {{ a }}\n    ```', undefined],
	['> ```\n> <Foo />\n> ```\n', undefined],
	['a < B && c > d', undefined],
])('makes of %j no program', (text, expected) => {
	const result = run(text)
	expect(result?.diagnostics ?? []).toEqual([])
	expect(result?.text).toBe(expected)
})

it.each([
	['A <Foo :a="1 > 0"\n  b /> **c**', 'A  **c**', 3],
	['<Foo>\n\n**c**\n\n</Foo> d', '\n\n**c**\n\n d', 1],
	['A <my-foo />\n\nB', 'A <my-foo></my-foo>\n\nB', 3],
	['<a :href="x" @click="y">c</a>', '<a>c</a>', 1],
])('tells of %j', (text, expected, column) => {
	expect(run(text)).toMatchObject({
		text: expected,
		diagnostics: [{ rule: 'vue-syntax', line: 1, column }],
	})
})

it.each(['# Third <Badge type="tip" text="new"/> post\n', '# Third <b>post</b>\n'])(
	'has no tags in the title of %j',
	async (text) => {
		const { post } = await parsePost(text, { file: 'a.md', vue: true })
		expect(post?.title).toBe('Third post')
	},
)

it('shows badges, of which ids of headings know nothing', async () => {
	const { post } = await parsePost('# T\n\n## New <Badge text="beta" />\n', {
		file: 'a.md',
		vue: true,
	})
	expect(post?.headings.map(({ id }) => id)).toContain('new')
	expect(JSON.stringify(post?.tree)).toContain('<mark>beta</mark>')
})

it.each([
	['[a](/a){target="_self" onclick="x"} b', { target: '_self' }, ' b'],
	['![a](a.png){width=300}', { width: '300' }, undefined],
	['`a`{.b}', { className: ['b'] }, undefined],
	['`a` {b}', undefined, ' {b}'],
])('gives attributes to what is before them: %j', async (text, hProperties, rest) => {
	const { post } = await parsePost(text, { file: 'a.md', vue: true })
	const paragraph = post?.tree.children[0] as { children: { data?: unknown; value?: string }[] }
	const [first, second] = paragraph.children
	expect(first?.data).toEqual(hProperties && { hProperties })
	expect(second?.value).toBe(rest)
})

it('keeps places', async () => {
	const source = '<script setup>\nlet a\n</script>\n\n{{ a }} [b](/b/)\n\n[c](/c/)\n'
	const { post } = await parsePost(source, { file: 'a.md', vue: true })
	const places = post?.links.map(({ url, line, column }) => `${url} ${line}:${column}`)
	expect(places).toEqual(['/b/ 5:9', '/c/ 7:1'])
})

it.each([
	['<div v-if="false">a</div>B', 'B'],
	['A\n\n<template v-if="false">\n\nb\n\n</template>\n\nC', 'A\n\n\n\nC'],
	['<p v-show="false">a <p>b</p> c</p>D', 'D'],
	['<div v-if="false">\n\n```html\n</div>\n```\n\n</div>\n\nB', '\n\nB'],
	['<div v-if="false">`</div>` <!-- </div> --> {{ a }}</div>B', 'B'],
	['<div v-if="false"><!--@include: ./no.md--></div>B', 'B'],
	['<div v-if="true">a</div>', '<div>a</div>'],
	['<template v-if="true">a</template>', 'a'],
	['<ClientOnly>a<template #default>b</template></ClientOnly>', 'ab'],
	['<div v-pre v-if="x">{{ a }}</div>', '<div>{{ a }}</div>'],
])('shows of %j what VitePress shows', (text, expected) => {
	expect(run(text)).toMatchObject({ text: expected, diagnostics: [] })
})

it.each([
	['A <b v-if="x">b <b>c</b></b> D', 'A  D', 3],
	['<div v-else>a</div>B', 'B', 1],
	['<div v-else-if="x">a</div>B', 'B', 1],
	['<Foo v-if="x">a</Foo>B', 'B', 1],
	['<img v-show="x" src="a.png"> B', ' B', 1],
	['<Foo v-if="x" /> B', ' B', 1],
	['<li v-for="a in b">c</li>D', 'D', 1],
	['<p v-text="x">a</p>B', 'B', 1],
	['<ClientOnly>a<template #fallback>b</template></ClientOnly>', 'a', 14],
	['<template>a</template>B', 'B', 1],
])('leaves out of %j what only a program would show', (text, expected, column) => {
	expect(run(text)).toMatchObject({
		text: expected,
		diagnostics: [
			{ rule: 'vue-syntax', line: 1, column, message: expect.stringContaining('left out') },
		],
	})
})

it('leaves out all that follows where an element has no end', () => {
	const result = run('A\n\n<div v-if="false">\n\nb {{ c }}\n')
	expect(result).toMatchObject({
		text: 'A\n\n',
		diagnostics: [{ line: 3, message: expect.stringContaining('has no end') }],
	})
})

it('reads tags beside files that come in', () => {
	const result = withFiles(
		'<div v-if="false"><!--@include: ./part.md#r--></div>B <!--@include: ./part.md#r-->',
	)
	expect(result).toMatchObject({ text: 'B In region', diagnostics: [] })
})

it('ends where files include each other more often than a post can hold', () => {
	const six = (name: string) => `<!--@include: ./${name}.md-->\n`.repeat(6)
	const files = Object.fromEntries(
		Array.from({ length: 9 }, (_, depth) => [
			`${depth}.md`,
			depth < 8 ? six(`${depth + 1}`) : 'A\n',
		]),
	)
	const result = expandVue(`B\n${six('0')}C`, { from: 0, file: 'a.md', matter: {}, files })
	expect(result?.diagnostics).toMatchObject([
		{ file: 'a.md', line: 2, message: expect.stringContaining('more than 1000 parts of files') },
	])
	expect(result?.text.length).toBeLessThan(10_000)
	expect(result?.text).toMatch(/^B[\s\S]*A[\s\S]*C$/)
})

it('ends where the files of a post are longer than it can hold', () => {
	const files = { 'a.txt': 'x'.repeat(900_000) }
	const result = expandVue('<<< ./a.txt\n'.repeat(6), { from: 0, file: 'b.md', matter: {}, files })
	expect(result?.diagnostics).toMatchObject([{ line: 5 }])
	expect(result?.text.length).toBeLessThan(4_000_000)
})
