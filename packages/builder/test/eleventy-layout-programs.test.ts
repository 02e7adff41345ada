// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of layouts.
import { afterEach, describe, expect, it } from 'vitest'
import { eleventySite, namesIn, post, program } from './eleventy-site.ts'
import type { ScratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

/** Which posts a site shows whose post `wip` has a layout, and what it tells of that. */
async function shownWith(
	layout: string,
	files: Readonly<Record<string, string>>,
	keys = '',
	calls = '',
) {
	const includes = Object.entries(files).map(([name, text]) => [`src/_includes/${name}`, text])
	site = eleventySite({
		...program(calls),
		...Object.fromEntries(includes),
		'src/posts/wip.md': post(`title: W\nlayout: ${layout}\nwip: true${keys}`),
	})
	const { names, diagnostics } = await namesIn(site)
	return { names, told: diagnostics.map(({ file, line }) => `${file}:${line ?? 0}`) }
}

const matter = (text: string) => `---js\n${text}\n---\n{{ content | safe }}`
const programOf = (name: string, text: string): [string, string] => [name, text]
const hides = '(data) => data.wip ? false : data.permalink'

describe('posts are left out whose layout has a program that may hide them, and it is told', () => {
	it.each([
		['p.njk', matter(`{ eleventyComputed: { permalink: ${hides} } }`)],
		['p.njk', matter(`const eleventyComputed = { permalink: ${hides} }`)],
		['p.njk', matter('{ permalink: (data) => data.wip ? false : undefined }')],
		['p.njk', matter('{ eleventyExcludeFromCollections: hides() }')],
		['p.njk', matter('{ draft: isDraft() }')],
		['p.njk', matter('{ ...shared }')],
		['p.njk', matter('{ layout: chosen() }')],
		[
			'p.11ty.js',
			`export default class { data() { return { eleventyComputed: { permalink: ${hides} } } } render(d) { return d.content } }`,
		],
		[
			'p.11ty.js',
			'export default class { get data() { return { permalink: false } } render() {} }',
		],
		['p.11ty.js', 'export default class { data = { draft: true }; render() {} }'],
		['p.11ty.js', `export const data = { permalink: ${hides} }; export default (d) => d.content`],
		[
			'p.11ty.js',
			`export function data() { return { 'permalink': false } }\nexport function render() {}`,
		],
		[
			'p.11ty.js',
			'const data = { permalink: false }; export { data }; export default (d) => d.content',
		],
		['p.11ty.js', 'export const data = make(); export default (d) => d.content'],
		['p.11ty.js', 'export const data = { ...shared }; export default (d) => d.content'],
		['p.11ty.js', 'export { data } from "./shared.js"; export default (d) => d.content'],
		['p.11ty.js', 'export default class extends Base { render(d) { return d.content } }'],
		[
			'p.11ty.js',
			'export default class { constructor() { this.data = { permalink: false } } render() {} }',
		],
		[
			'p.11ty.js',
			'export default class { constructor() { this.data.permalink = false } render() {} }',
		],
		['p.11ty.js', 'export default make()'],
		['p.11ty.cjs', `module.exports = { data: { permalink: ${hides} }, render: (d) => d.content }`],
		['p.11ty.cjs', 'exports.data = { permalink: false }; exports.render = (d) => d.content'],
		[
			'p.11ty.cjs',
			'class P { render() {} }\nP.prototype.data = () => ({ draft: true })\nmodule.exports = P',
		],
		...[
			'export let data = { permalink: false }',
			'export var data = {}; data.permalink = false',
			'export const data = {}; data.permalink = false',
			'export const data = {}; data[key] = false',
			'export const data = {}; Object.assign(data, shared)',
			'export const data = {}; function hide(of = data) { of.permalink = false }',
			'export const { data } = shared',
			'export const data = () => { const data = {}; data.permalink = false; return data }',
			'const own = {}; own[key] = false; export { own as data }',
			'const own = {}; export const data = () => own; Object.assign(own, shared)',
		].map((text) => programOf('p.11ty.js', `${text}; export default (d) => d.content`)),
		...[
			"exports['data'] = { permalink: false }; exports.render = (d) => d.content",
			"module.exports['data'] = { permalink: false }; exports.render = (d) => d.content",
			"Object.defineProperty(exports, 'data', { value: { permalink: false } })",
			'Object.assign(exports, shared)',
			'const p = { render: (d) => d.content }; Object.assign(p, shared); module.exports = p',
			'const p = { data: {}, render: (d) => d.content }; p.data.permalink = false; module.exports = p',
			'const p = (d) => d.content; p[key] = { permalink: false }; module.exports = p',
		].map((text) => programOf('p.11ty.cjs', text)),
		[
			'p.11ty.ts',
			'export const data: Data = { permalink: false }; export default (d: Data) => d.content',
		],
	])('%s: %s', async (name, text) => {
		const { names, told } = await shownWith(name, { [name]: text })
		expect(names).toEqual(['a', 'own'])
		expect(told).toHaveLength(1)
		expect(told[0]).toMatch(new RegExp(`^src/_includes/${name}:[1-9]`))
	})

	it('by any name, and as the layout of a layout', async () => {
		const text = `export const data = { permalink: ${hides} }; export default (d) => d.content`
		for (const name of ['p', 'p.11ty', 'other']) {
			const calls = "c.addLayoutAlias('other', 'p.11ty.js')"
			const { names } = await shownWith(name, { 'p.11ty.js': text }, '', calls)
			expect(names).toEqual(['a', 'own'])
			site?.remove()
		}
		const { names } = await shownWith('inner.11ty.js', {
			'p.11ty.js': text,
			'inner.11ty.js':
				'export const data = { layout: "p.11ty.js" }; export default (d) => d.content',
		})
		expect(names).toEqual(['a', 'own'])
	})

	it('but for those that compute it themselves', async () => {
		const own = '\neleventyComputed:\n  permalink: /w/'
		const { names } = await shownWith('p.njk', { 'p.njk': matter(`{ permalink: ${hides} }`) }, own)
		expect(names).toContain('w')
	})
})

describe('posts are shown whose layout has a program that hides nothing', () => {
	it.each([
		['p.njk', matter('{ title: make(), permalink: "/posts/wip/" }')],
		['p.11ty.js', 'export default (data) => `<a href="${data.permalink}">${data.content}</a>`'],
		['p.11ty.js', 'export default function ({ content, permalink, draft }) { return content }'],
		[
			'p.11ty.js',
			'class P { data() { return { title: "A", eleventyComputed: { nav: (d) => d.title } } } render() {} }\nexport default P',
		],
		[
			'p.11ty.js',
			'export const data = { layout: "base.njk", tags: [] }; export const render = (d) => d.content',
		],
		...[
			'const data = { title: "A" }; export { data }; export default (data) => data.content',
			'export const data = { title: "A" }; export default ({ data, content }) => data.title + content',
			'export const data = { title: "A" }; export default (d) => data.title + d.posts.map((one) => one.data.title)',
			'const own = { tags: [] }; export { own as data }; export const render = (d) => d.content',
			'const data = { title: "A" }; export default class { data() { return data } render(d) { return d.content } }',
			'const load = (url) => { const data = read(url); return JSON.parse(data) }; export default (d) => load("a") + d.content',
			'export default { data: { title: "A" }, render(data) { const { title } = data; return title } }',
			'export default class { data() { return { title: "A" } } render(data) { return layout({ ...data, data }) } }',
		].map((text) => programOf('p.11ty.js', text)),
		['p.11ty.cjs', 'const p = (data) => data.content; p.data = { title: "A" }; module.exports = p'],
		['p.11ty.cjs', 'module.exports = async function (data) { return data.content }'],
		['p.11ty.cjs', 'const render = (data) => data.content\nmodule.exports = render'],
		['p.11ty.ts', 'export default (data: Data): string => data.permalink + data.content'],
	])('%s: %s', async (name, text) => {
		expect(await shownWith(name, { [name]: text })).toEqual({
			names: ['a', 'own', 'wip'],
			told: [],
		})
	})
})

it('a component is a layout only where the site says that its ending is one of templates', async () => {
	const files = {
		'p.njk': '---\ntitle: P\n---\n{{ content | safe }}',
		'card.tsx': 'export const Card = ({ draft }: Props) => <b>{draft}</b>',
		'client.ts': 'const { permalink } = window.page',
	}
	expect(await shownWith('p.njk', files)).toEqual({ names: ['a', 'own', 'wip'], told: [] })
	site?.remove()
	const calls = "c.addTemplateFormats('njk,tsx'); c.addExtension('tsx', { key: '11ty.js' })"
	expect(await shownWith('card.tsx', files, '', calls)).toEqual({
		names: ['a', 'own'],
		told: ['src/_includes/card.tsx:1'],
	})
})
