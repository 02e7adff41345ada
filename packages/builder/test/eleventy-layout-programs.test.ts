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
	const isListed = site.bytesOf('out').get('index.html')?.includes('>W<') ?? false
	return { names, isListed, told: diagnostics.map(({ file, line }) => `${file}:${line ?? 0}`) }
}

const matter = (text: string) => `---js\n${text}\n---\n{{ content | safe }}`
const js = (text: string) => programOf('p.11ty.js', text)
const cjs = (text: string) => programOf('p.11ty.cjs', text)
const ts = (text: string) => programOf('p.11ty.ts', text)
const render = 'render(d: any) { return d.content }'
const page = 'export default (d) => d.content'
const programOf = (name: string, text: string): [string, string] => [name, text]
const hides = '(data) => data.wip ? false : data.permalink'

describe('posts are hidden by what the program of their layout says', () => {
	it.each([
		programOf('p.njk', matter('{ permalink: false, title: make() }')),
		...[
			'export default class { get data() { return { permalink: false } } render() {} }',
			'export default class { data = { permalink: false }; render() {} }',
			'export default class { constructor() { this.data = { permalink: false } } render() {} }',
			'export default class { constructor() { this["data"] = { permalink: false } } render() {} }',
			'class Base { data() { return { permalink: false } } }; export default class extends Base { render() {} }',
			'class P { data = { permalink: false }; render() {} }; export default new P()',
			'class Base {}; Base.prototype.data = { permalink: false }; export default class extends Base { render() {} }',
			'import { Base } from "./base.js"; export default class extends Base { render() {} }',
			'import { Base } from "../base.js"; export default class extends Base { render() {} }',
			"export function data() { return { 'permalink': false } }\nexport function render() {}",
			`const data = { permalink: false }; export { data }; ${page}`,
			`export const data = { eleventyComputed: { permalink: false } }; ${page}`,
		].map(js),
		...[
			'exports.data = { permalink: false }; exports.render = (d) => d.content',
			'class P { render() {} }\nP.prototype.data = () => ({ draft: true })\nmodule.exports = P',
		].map(cjs),
		...[
			'export const data: Data = { permalink: false }; export default (d: Data) => d.content',
			'export const data = { "perma\\u006cink": false } as Data; export default (d: Data) => d.content',
			'export default class { private data: Data = { permalink: false }; render(d: Data): string { return d.content } }',
			'import { Base } from "./typed.js"; export default class extends Base { render(d: Data) { return d.content } }',
		].map(ts),
		programOf(
			'p.11ty.tsx',
			'export const data: Data = { permalink: false }; export default (d: Data) => <p>{d.content}</p>',
		),
	])('%s: %s', async (name, text) => {
		const base = 'export class Base { data() { return { permalink: false } } }'
		const typed = 'export class Base { data(): Data { return { permalink: false } } }'
		const files = { 'base.js': base, '../base.js': base, 'typed.ts': typed }
		expect(await shownWith(name, { [name]: text, ...files })).toEqual({
			names: ['a', 'own'],
			isListed: false,
			told: [],
		})
	})

	it('as the layout of a layout, and by any name', async () => {
		const text = `export const data = { permalink: false }; ${page}`
		for (const name of ['p', 'p.11ty', 'other']) {
			const calls = "c.addLayoutAlias('other', 'p.11ty.js')"
			const { names } = await shownWith(name, { 'p.11ty.js': text }, '', calls)
			expect(names).toEqual(['a', 'own'])
			site?.remove()
		}
		const inner = `export const data = { layout: "p.11ty.js" }; ${page}`
		const files = { 'p.11ty.js': text, 'inner.11ty.js': inner }
		expect((await shownWith('inner.11ty.js', files)).names).toEqual(['a', 'own'])
	})

	it('nor where a function says the address', async () => {
		const text = `export const data = { permalink: (data) => '/notes/' + data.page.fileSlug + '-1/' }; ${page}`
		const { names } = await shownWith('p.11ty.js', { 'p.11ty.js': text })
		expect(names).toEqual(['a', 'own', 'wip-1'])
	})

	it('taken out of lists alone by what says no more', async () => {
		const text = `export const data = { eleventyExcludeFromCollections: true }; ${page}`
		const { names, isListed } = await shownWith('p.11ty.js', { 'p.11ty.js': text })
		expect([names, isListed]).toEqual([['a', 'own', 'wip'], false])
	})

	it.each([
		'{ permalink: false }',
		'{ permalink: hides() }',
		'{ permalink: "/blog/{{ page.fileSlug }}/" }',
	])('but not for an address where they have their own: %s', async (data) => {
		const text = `export const data = ${data}; ${page}`
		const { names, isListed } = await shownWith(
			'p.11ty.js',
			{ 'p.11ty.js': text },
			'\npermalink: /w/',
		)
		expect([names, isListed]).toEqual([['a', 'own', 'w'], true])
	})
})

describe('posts are left out that a program of their layout may hide, and it is told', () => {
	it.each([
		...[
			`{ eleventyComputed: { permalink: ${hides} } }`,
			`const eleventyComputed = { permalink: ${hides} }`,
			'{ permalink: (data) => data.wip ? false : undefined }',
			'{ draft: isDraft() }',
			'{ ...shared }',
			'{ layout: chosen() }',
		].map((text) => programOf('p.njk', matter(text))),
		...[
			`export default class { data() { return { eleventyComputed: { permalink: ${hides} } } } render(d) { return d.content } }`,
			'export { data } from "./shared.js"; export default (d) => d.content',
			'import Base from "./none.js"; export default class extends Base { render(d) { return d.content } }',
			'class Base {}; Object.assign(Base.prototype, shared); export default class extends Base {}',
			'export default make()',
			'class P { render() {} }; Object.assign(P.prototype, { data: () => ({ permalink: false }) }); export default P',
			'export default class { constructor() { this.data.permalink = false } render() {} }',
			'export default class P { render() {} }; Object.assign(P.prototype, { data: () => ({ permalink: false }) })',
			'export default class { constructor() { const self = this; self["data"] = { permalink: false } } render() {} }',
			'export default class { constructor() { this.init() } init() { const me = this; me.data = { permalink: false } } render() {} }',
			'export default class { constructor() { this.init() } init() { Object.assign(this, shared) } render() {} }',
			'export default class { x = Object.assign(this, shared); render() {} }',
			'export default class { x = setup(this); render() {} }',
			'export default class P { static { Object.assign(this.prototype, shared) } render() {} }',
			'export default class P { static { const p = this.prototype; p.data = { permalink: false } } render() {} }',
			'export default class { constructor() { ({ a: this.data } = { a: { permalink: false } }) } render() {} }',
			'export default class { constructor() { [this.data] = [{ permalink: false }] } render() {} }',
			'export default class { constructor() { for (this.data of [{ permalink: false }]); } render() {} }',
			'export default class { [name]() { return { permalink: false } } render() {} }',
		].map(js),
		...[
			`export const data = { permalink: ${hides} }`,
			'export const data = make()',
			'export const data = { ...shared }',
			'export const data = { eleventyComputed: shared }',
			'export const data = { ["perma" + "link"]: false }',
			'export let data = { permalink: false }',
			'export var data = {}; data.permalink = false',
			'export const data = {}; data.permalink = false',
			'export const data = {}; data[key] = false',
			'export const data = {}; Object.assign(data, shared)',
			'export const data = {}; function hide(of = data) { of.permalink = false }',
			'export const { data } = shared',
			'export const data = {}; ({ a: data.permalink } = { a: false })',
			'export const data = {}; [data.permalink] = [false]',
			'export const data = () => { const data = {}; data.permalink = false; return data }',
			'const own = {}; own[key] = false; export { own as data }',
			'const own = {}; export const data = () => own; Object.assign(own, shared)',
		].map((text) => js(`${text}; ${page}`)),
		...[
			`module.exports = { data: { permalink: ${hides} }, render: (d) => d.content }`,
			"exports['data'] = { permalink: false }; exports.render = (d) => d.content",
			"module.exports['data'] = { permalink: false }; exports.render = (d) => d.content",
			"Object.defineProperty(exports, 'data', { value: { permalink: false } })",
			'Object.assign(exports, shared)',
			'const m = module; m.exports = { data: { permalink: false }, render: (d) => d.content }',
			'const { exports: e } = module; e.data = { permalink: false }; exports.render = (d) => d.content',
			'globalThis.m = module; change(); exports.render = (d) => d.content',
			'require("./change.cjs")(module); exports.render = (d) => d.content',
			'this.data = { permalink: false }; exports.render = (d) => d.content',
			'const p = { render: (d) => d.content }; Object.assign(p, shared); module.exports = p',
			'const p = { data: {}, render: (d) => d.content }; p.data.permalink = false; module.exports = p',
			'const p = (d) => d.content; p[key] = { permalink: false }; module.exports = p',
		].map(cjs),
		...[
			'class B { constructor() { this.init() } init() {} } export default class P extends B { init() { assign(this) } render() {} }',
			'class B { constructor() { assign(this) } } export default class P extends B { data() { return {} } render() {} }',
			'class B { data = shared } export default class P extends B { data() { return {} } render() {} }',
			'class B { #init() { assign(this) } constructor() { this.#init() } } export default class P extends B { render() {} }',
			'export default class { constructor() { this[name]() } hide() { assign(this) } render() {} }',
			'export default class { get render() { assign(this); return () => "" } }',
			'export default class { constructor() { Object.assign(this.data, shared) } data = {}; render() {} }',
			'export default class { constructor() { Object.assign(this.constructor.prototype, shared) } render() {} }',
			'export default class { constructor() { this.nav = this.nav.bind(this); this.nav() } nav() { assign(this) } render() {} }',
			'export default class P { constructor() { this.init() } render() {} }; P.prototype.init = function () { this.data = { permalink: false, ...shared } }',
			'export default class P { static make() { assign(this.prototype) } render() {} }; P.make()',
			'export default { get data() { return this.make() }, make() { return assign(this) }, render() {} }',
			'export default class { constructor() { return make() } render() {} }',
			'export default class { constructor() { new.target.prototype.data = { permalink: false } } render() {} }',
			'export default { __proto__: shared, render() {} }',
			'export function data() { return {} }; data = make',
			'export const data = {}; data.permalink = false; export default (d) => { const data = require("./x"); return data + d.content }',
			'class P { hide() { assign(this) } }; const p = new P(); p.hide(); export default p',
			'class P { hide() { assign(this); return this } }; export default new P().hide()',
			'function P() { assign(this) }; P.prototype.render = (d) => d.content; export default P',
			'export const data = { eleventyComputed: {} }; Object.assign(data.eleventyComputed, shared); export default (d) => d.content',
			'import Base from "./none.js"; import { data } from "./s.js"; export default class extends Base { data = data; render() {} }',
		].map(js),
		...[
			`export default class P { data = shared; ${render} }`,
			`export default class P { data: any = shared; ${render} }`,
			`export default class P { private data = shared; ${render} }`,
			`export default class P { readonly data = shared as any; ${render} }`,
			`export default class P { data = (shared); ${render} }`,
			`export default class P { data = make; ${render} }`,
			`export default class P { data: any; constructor() { this.data = shared } ${render} }`,
			`export default class P { constructor() { assign(this) } ${render} }`,
			`export default class P { constructor(private data: any) {} ${render} }`,
			`export default class P { data() { const x = make(); return x } ${render} }`,
			`export default class P { get data() { return make() } ${render} }`,
			`export default { data: shared, ${render} }`,
			`export default { data: make, ${render} }`,
			`export default { data, ${render} }`,
			'const render: any = (d: any) => d.content; render.data = shared; export default render',
			'export let data: any; data = shared; export const render = (d: any) => d.content',
			'export const data = () => make(); export const render = (d: any) => d.content',
			'export function data() { const x = make(); return x } export const render = (d: any) => d.content',
			'export const data: Data = shared; export const render = (d: any) => d.content',
			'export { data }; export const render = (d: any) => d.content',
			'export const broken: = (d: any) => d.content',
		].map((text) => ts(`import data, { assign, make, shared } from './s.ts'; ${text}`)),
	])('%s: %s', async (name, text) => {
		const { names, told } = await shownWith(name, { [name]: text })
		expect(names).toEqual(['a', 'own'])
		expect(told).toHaveLength(1)
		expect(told[0]).toMatch(new RegExp(`^src/_includes/${name}:[1-9]`))
	})

	it.each([
		['p.njk', matter('{ eleventyExcludeFromCollections: hides() }')],
		js(
			`export const data = { eleventyComputed: { eleventyExcludeFromCollections: ${hides} } }; ${page}`,
		),
	])('or taken out of lists: %s: %s', async (name, text) => {
		const { names, isListed, told } = await shownWith(name, { [name]: text })
		expect([names, isListed, told.length]).toEqual([['a', 'own', 'wip'], false, 1])
	})

	it.each([
		['src/_data/layout.json', '"p.11ty.js"'],
		['src/_data/layout.js', 'export default "p.11ty.js"'],
		['src/_includes/q.njk', '---\nlayout: p.11ty.js\n---\n{{ content | safe }}'],
		['src/posts/posts.json', '{ "layout": "p.11ty.js" }'],
	])('that is named in %s: %s', async (file, text) => {
		site = eleventySite({
			[file]: text,
			'src/_includes/p.11ty.js': `export const data = { ...shared }; ${page}`,
			'src/posts/outer.md': post('title: Q\nlayout: q.njk'),
		})
		const { names, diagnostics } = await namesIn(site)
		expect(names).not.toContain(file.endsWith('q.njk') ? 'outer' : 'a')
		expect(diagnostics.map(({ file }) => file)).toContain('src/_includes/p.11ty.js')
	})

	it('and not of one that nothing names', async () => {
		site = eleventySite({
			'src/_data/layout.json': '"plain.njk"',
			'src/_includes/plain.njk': '{{ content | safe }}',
			'src/_includes/p.11ty.js': `export const data = { ...shared }; ${page}`,
		})
		const { names, diagnostics } = await namesIn(site)
		expect([names, diagnostics]).toEqual([['a', 'own', 'wip'], []])
	})

	it('but for those that say it themselves', async () => {
		const computed = { 'p.njk': matter(`{ eleventyComputed: { permalink: ${hides} } }`) }
		const { names } = await shownWith('p.njk', computed, '\neleventyComputed:\n  permalink: /w/')
		expect(names).toContain('w')
	})

	it('all of what the hint says, where it may be anything', async () => {
		const unread = { 'p.11ty.js': `export const data = { ...shared }; ${page}` }
		const address = '\neleventyComputed:\n  permalink: /w/'
		expect((await shownWith('p.11ty.js', unread, address)).isListed).toBe(false)
		site?.remove()
		const own = `${address}\n  eleventyExcludeFromCollections: false\n  draft: false`
		const { names, isListed } = await shownWith('p.11ty.js', unread, own)
		expect([names, isListed]).toEqual([['a', 'own', 'w'], true])
	})
})

describe('posts are shown whose layout has a program that hides nothing', () => {
	it.each([
		['p.njk', matter('{ title: make(), permalink: "/posts/wip/" }')],
		...[
			'export default class P { constructor() { this.cache = {} } render(d) { const self = this; return d.content } }',
			'class Icon extends Object {}; export default (d) => d.content',
			'export default function (d) { const cache = {}; cache.data = d.foo; return d.content }',
			'export default function (data) { return header(this, data) + data.content }; function header(t, data) { return t.shout(data.title) }',
			'export default async function (data) { const { shout } = this; const t = this; return shout(data.title) + t.yr() + data.content }',
			'class P { data() { return { layout: "base.njk" } } nav(data) { return nav.call(this, data) } render(data) { return this.nav(data) + data.content } }; export default P',
			'class P { data() { return { layout: "base.njk" } } #nav(data) { return "x" } render(data) { return this.#nav(data) + data.content } }; export default P',
			'export default class { constructor() { this.n = 0 } render(data) { this.n++; return data.content } }',
			'export function render(data) { data.views++; return data.content }',
			'export default { data: { layout: "base.njk" }, render(data) { return wrap(this, data) } }; const wrap = (t, data) => data.content',
			'export default { data: { layout: "base.njk" }, head(data) { return wrap.call(this, data) }, render(data) { return this.head(data) } }; const wrap = (data) => data.content',
			'export default class { render(data) { this.data = data; return this.body() } body() { return this.data.content } }',
			'export default class { constructor() { this.nav = this.nav.bind(this) } nav(data) { return wrap(this, data) } render(data) { return this.nav(data) + data.content } }',
			'export default class Post { static escape(text) { return text } render(data) { return Post.escape(data.content) } }',
			'export default class { static data = { permalink: false }; render(data) { return data.content } }',
			'class Base { data() { return { layout: "base.njk" } } }; export default class extends Base { render(d) { return d.content } }',
			'import { Layout } from "a-package"; export default class extends Layout { data() { return { layout: "base.njk" } } render(d) { return d.content } }',
			'class P { render(d) { return d.content } }; export default new P()',
			'export { render } from "./css.js"; export const data = { title: "A" }',
			'let data = []; data = data.concat(1); export default (d) => data.map(String) + d.content',
			'export default function (d) { return Object.prototype.hasOwnProperty.call(d, "a") + wrap(this) }',
			'import Base from "./base.js"; export default class extends Base { render(d) { return Base.escape(d.content) } }',
			'export { css } from "./css.js"; export default (d) => d.content',
			'import data from "./site.json" with { type: "json" }; export default (d) => data.map(String) + d.content',
			'class Base { card() {} }; export default class extends Base { render(d) { return d.content } }',
			'class Base {}; Base.prototype.data = {}; export default class extends Base { render(d) { return d.content } }',
			'import Base from "./base.js"; export default class extends Base { render(d) { return d.content } }',
			`export const data = { eleventyComputed: { permalink: (data) => data.permalink || "/posts/" + data.page.fileSlug + "/" } }; ${page}`,
			`export const data = { eleventyComputed: { eleventyExcludeFromCollections: (data) => data.eleventyExcludeFromCollections } }; ${page}`,
		].map(js),
		cjs(
			'exports.data = { layout: "base.njk" }; exports.render = (d) => d.content; const x = {}; x.data = "permalink"',
		),
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
		cjs(
			'const header = function (data) { return this.shout(data.title) }\nmodule.exports = function (data) { return header.call(this, data) + data.content }',
		),
		cjs(
			'module.exports = { data: { layout: "base.njk" }, render: (data) => wrap(this, data) }; const wrap = (t, data) => data.content',
		),
		...[
			'export function render(data: any) { const tags = [...new Set(data.tags)]; return data.content }',
			'interface Post extends Record<string, any> { content: string }\nexport default (data: Post) => data.content',
			'export function render({ content, ...rest }: any) { const data = rest.title; return content }',
			'export default (d: any) => { const data = d; return data.content }',
			'export default class { async render(data: any) { const { data: x } = data; return `<a href=${data.url} data=${x}>` + data.content } }',
			'import { html } from "./h.ts"; export const data = { layout: "base.njk" }; export const render = (data: any) => html ? data.content : ""',
			'import { shared } from "./s"; export class P { data(): Data { return shared } }; export default (d: Data) => d.content',
		].map(ts),
		['p.11ty.cjs', 'module.exports = async function (data) { return data.content }'],
		['p.11ty.cjs', 'const render = (data) => data.content\nmodule.exports = render'],
		[
			'p.11ty.ts',
			'export const data: Data = { layout: "base.njk" }; export default (d) => d.content',
		],
		[
			'p.11ty.ts',
			'import { html } from "./h"; export default class { data() { return { layout: "base.njk" } } render(data: Data) { return html(data) } }',
		],
		[
			'p.11ty.ts',
			'export function render(data: Data): string { return data.lang === "en" ? `<html data-theme="dark">${data.content}` : data.content }',
		],
		[
			'p.11ty.js',
			'export default class { nav(data) { return renderNav.call(this, data) } render(d) { return this.nav(d) + d.content } }',
		],
		['p.11ty.ts', 'export default (data: Data): string => data.permalink + data.content'],
	])('%s: %s', async (name, text) => {
		const base = {
			'base.js': 'export default class { card() {} static escape(text) { return text } }',
		}
		expect(await shownWith(name, { [name]: text, ...base })).toEqual({
			names: ['a', 'own', 'wip'],
			isListed: true,
			told: [],
		})
	})
})

it('of components only those are told that are named, and whose ending the site says to be one of templates', async () => {
	const files = {
		'p.njk': '---\ntitle: P\n---\n{{ content | safe }}',
		'card.tsx':
			'export const data = { draft: isDraft() }; export default ({ draft }: Props) => <b>{draft}</b>',
		'client.ts': 'const { permalink } = window.page',
		'w.11ty.js': 'class W extends HTMLElement {}; export default make()',
		'sep.html': '---\nhello\n---\n<p>x',
	}
	expect(await shownWith('p.njk', files)).toMatchObject({ names: ['a', 'own', 'wip'], told: [] })
	site?.remove()
	const calls = "c.addTemplateFormats('njk,tsx'); c.addExtension('tsx', { key: '11ty.js' })"
	expect(await shownWith('card.tsx', files, '', calls)).toMatchObject({
		names: ['a', 'own'],
		told: ['src/_includes/card.tsx:1'],
	})
})

it('where most posts are left out for a layout it is an error that says how many, of drafts none is counted', async () => {
	const layout = 'layout: p.11ty.js'
	site = eleventySite({
		'src/_includes/p.11ty.js': `export const data = make(); ${page}`,
		'src/posts/wip.md': post(`title: W\n${layout}`),
		'src/posts/draft.md': post(`title: D\ndraft: true\n${layout}`),
	})
	const few = await namesIn(site)
	expect(few.diagnostics).toMatchObject([
		{ rule: 'generator-setting-unread', severity: 'warning', file: 'src/_includes/p.11ty.js' },
	])
	site.put({ 'src/posts/a.md': post(`title: A\n${layout}`) })
	const most = await namesIn(site)
	expect(most.diagnostics).toMatchObject([
		{
			rule: 'generator-folder-unknown',
			severity: 'error',
			file: 'src/_includes/p.11ty.js',
			line: 1,
			column: 21,
			hint: expect.stringContaining('2 of 3 posts are left out for it'),
		},
	])
	const { skipped } = await site.build()
	expect(skipped.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
		'src/posts/a.md: left out for its layout src/_includes/p.11ty.js',
		'src/posts/draft.md: draft',
		'src/posts/wip.md: left out for its layout src/_includes/p.11ty.js',
	])
})
