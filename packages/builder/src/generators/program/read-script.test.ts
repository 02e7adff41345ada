import { describe, expect, it } from 'vitest'
import { readScript } from './read-script.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is code of configs.
const read = (source: string, env = {}) => readScript(source, { env })

it('reads what is written out, at its depth', () => {
	const { values } = read(`
// title: 'Commented out',
import x from 'https://example.com/x' /* url: 'no' */
export default {
	headTags: [{ attributes: { title: 'Chief', href: 'https://no.example' } }],
	title: 'It\\'s "ours"', "tagline": "A // B",
	url: \`https://example.com\`,
	re: /['"{]/, cleanUrls: true, count: 1_000, none: null, 'a-b': "\\u00e9",
	presets: [['classic', /** @type {Options} */ ({ docs: false, blog: { routeBasePath: '/news' } })]],
}
`)
	expect(values).toEqual({
		headTags: [{ attributes: { title: 'Chief', href: 'https://no.example' } }],
		title: 'It\'s "ours"',
		tagline: 'A // B',
		url: 'https://example.com',
		re: undefined,
		cleanUrls: true,
		count: 1000,
		none: null,
		'a-b': 'é',
		presets: [['classic', { docs: false, blog: { routeBasePath: '/news' } }]],
	})
})

it.each([
	['module.exports = { title: "A" }'],
	['export default defineConfig({ title: "A" })'],
	['import { defineConfig } from "x"\nexport default withMermaid(defineConfig({ title: "A" }))'],
	['const config: Config = { title: "A" }\nexport default config'],
	['const config = { title: "A" } satisfies Config;\nmodule.exports = config;'],
	['const config = defineConfig({ title: "A" })\n\nexport default config'],
	['module.exports = async function create() { const t = "A"; return { title: t } }'],
	['export default async () => ({ title: "A" })'],
	[
		'export default defineConfig(({ mode }) => { if (mode) { return {} }\n return { title: "A" } })',
	],
	['function create() { return { title: "A" } }\nexport default create()'],
	['const base = { title: "B", url: "u" }\nexport default { ...base, title: "A", url: undefined }'],
	['const title = "A"\nexport default { title, url: undefined }'],
	['const site = { name: { short: "A" } }\nexport default { title: site.name.short }'],
	['const a = "A"\nexport default { title: `${a}` }'],
	['{ "title": "A" }'],
	['const config = {}\nconfig.title = "A"\nmodule.exports = config'],
	['const config = { title: "B" };\nfoo()\nconfig["title"] = "A"\nexport default config'],
	['export default () => { const c = {}; c.title = "A"; return c }'],
	['const a = {}; a.b = {}; a.b.c = "A"\nexport default { title: a.b.c }'],
	[
		'const c = { title: "A" }; other(function () { const d = {}; d.title = "B" })\nexport default c',
	],
])('finds the object that %j exports', (source) => {
	expect(read(source).values.title).toBe('A')
})

it.each([
	'if (x) c.title = "B"',
	'if (x) { c.title = "B" }',
	'for (const t of all) c.title = t',
	'x && c.title = "B"',
	'c.title = make()',
	'c.title = c.title',
])('does not say what %j makes of it', (line) => {
	const script = read(`const c = { title: "A" }\n${line}\nexport default c`)
	expect([script.values.title, script.isComputed('title')]).toEqual([undefined, true])
	expect(script.placeOf(['title'])?.line).toBe(2)
})

it.each([
	['`https://${host}/` + "a"', 'https://a.dev/a'],
	['process.env.SITE ?? "https://b.dev"', 'https://b.dev'],
	['process.env.HOST || "x"', 'from outside'],
	["'a' as const", 'a'],
])('puts %j together', (written, expected) => {
	const source = `const host = 'a.dev'\nexport default { url: ${written}, next: 1 }`
	expect(read(source, { HOST: 'from outside' }).values).toEqual({ url: expected, next: 1 })
})

it.each([
	'getUrl()',
	'isProd ? "a" : "b"',
	'later',
	'itself',
	'() => "a"',
	'import.meta.env.SITE',
	'"a".repeat(2)',
])('knows that %j would have to be run, and where it is', (written) => {
	const source = `let later = 'a'\nlater = 'b'\nconst itself = itself\nexport default {\n\turl: ${written}, next: 1\n}`
	const script = read(source)
	expect(script.values).toEqual({ url: undefined, next: 1 })
	expect(script.isComputed('url')).toBe(true)
	expect(script.placeOf(['url'])).toEqual({ line: 5, column: 2 })
})

describe('conditions', () => {
	const known = (source: string) =>
		readScript(source, { env: { NODE_ENV: 'production' }, isEnvPart: true, conditions: 'known' })

	it.each([
		["process.env.NODE_ENV === 'production' ? 'a' : 'b'", 'a'],
		["process.env['NODE_ENV'] != 'production' ? 'b' : load('x')", undefined],
		["isProd ? 'a' : await load()", 'a'],
		["!isProd ? load(1) : 'a'", 'a'],
		["(isProd && 'a') || 'b'", 'a'],
		["isProd && !isProd || 'a'", 'a'],
		["isProd ? (isDev ? 'b' : 'a') : 'c'", 'a'],
		["isDev ? 'b' : isProd ? 'a' : 'c'", 'a'],
		["[isDev && 'b', isProd && 'a'].filter(Boolean)", ['a']],
		["[...(isProd ? ['a'] : [])] as string[]", ['a']],
		["process.env.CI ? 'b' : 'c'", undefined],
		["process.env.CI === 'x' ? 'b' : 'c'", undefined],
		["asks() ? 'b' : 'c'", undefined],
		["() => isProd ? 'b' : 'c'", undefined],
	])('are chosen by, where they are known: %s', (written, expected) => {
		const source = `const isProd = process.env.NODE_ENV === 'production'\nconst isDev = !isProd\nexport default { a: ${written}, next: 1 }`
		expect(known(source).values).toEqual({ a: expected, next: 1 })
		expect(read(source, { NODE_ENV: 'production' }).values.next).toBe(1)
	})

	it.each([
		["asks() ? ['a'] : ['b', 'c']", ['a', 'b', 'c']],
		["asks() ? 'a' : x === y ? ['b'] : ['c']", ['a', 'b', 'c']],
		["asks() || ['c']", undefined],
		["['a', asks() && 'b']", ['a', ['b']]],
		["['a', ...(process.env.CI ? ['b'] : [])]", ['a', 'b']],
		["some ? some : ['b']", ['a', 'b']],
		["!some ? ['b'] : ['c']", ['b', 'c']],
		["isShown ? [] : ['b']", ['b']],
		["asks() ? load() : ['b']", undefined],
	])('say with all their sides, where that is asked for: %s', (written, expected) => {
		const source = `const some = asks() ? ['a'] : undefined\nconst isShown = asks() ? true : false\nexport default { a: ${written} }`
		const script = known(source).readAs({ env: {}, isEnvPart: true, conditions: 'either' })
		expect(script.values.a).toEqual(expected)
		expect(script.untoldAt(['a']) === undefined).toBe(expected !== undefined)
	})

	it('put together what objects say', () => {
		const source =
			"const more = { a: ['x'] }\nexport default { a: ['y'], ...(asks() ? more : {}), b: asks() ? { c: 'd' } : { c: 'e' } }"
		const script = readScript(source, { conditions: 'either' })
		expect(script.values).toEqual({ a: ['y', 'x'], b: { c: ['d', 'e'] } })
	})

	it.each([
		["asks() ? { a: 'b' } : false", { a: 'b' }],
		["process.env.CI ? undefined : ['b']", ['b']],
		["asks() && { a: 'b' }", { a: 'b' }],
		["[asks() && 'b', ...(asks() ? ['c'] : [])].filter(Boolean)", ['b', 'c']],
		["{ a: 'b', ...(asks() ? { c: 'd' } : {}) }", { a: 'b', c: 'd' }],
		["{ a: 'b', ...(asks() && { a: 'c' }) }", { a: undefined }],
		["asks() ? ['b'] : ['c']", undefined],
		["some ? 'b' : 'c'", undefined],
		['asks()', undefined],
	])('say what the side says that is there, where that is asked for: %s', (written, expected) => {
		const source = `const some = asks() ? ['a'] : undefined\nexport default { a: ${written} }`
		const script = known(source).readAs({ env: {}, isEnvPart: true, conditions: 'there' })
		expect(script.values.a).toEqual(expected)
	})

	it('are read in modules, too', () => {
		const modules = new Map([
			['./a', known("export const hidden = asks() ? ['a'] : ['b']\nexport default 1")],
		])
		const source = "import { hidden } from './a'\nexport default { hidden }"
		const script = readScript(source, { modules, conditions: 'known' })
		expect(script.untoldAt(['hidden'])).toEqual({ line: 2, column: 18 })
		expect(script.readAs({ conditions: 'either' }).values.hidden).toEqual(['a', 'b'])
	})
})

it.each(["if (x) list.push('b')", "list.push('b')", 'c.list.splice(0)', 'list.pop()'])(
	'does not say what is in a list of texts that %s changes',
	(line) => {
		const script = read(
			`const list = ['a']\nconst others = [{}]\nothers.push({})\nconst c = { list, others }\n${line}\nexport default c`,
		)
		expect(script.isComputed('list')).toBe(true)
		expect(script.values.others).toEqual([{}])
	},
)

it('follows what it imports', () => {
	const config = readScript(
		'export const SITE = { website: "https://a.dev" } as const\nexport default { x: 1 }',
	)
	const modules = new Map([['./src/config', config]])
	const source =
		'import { SITE as site, type Y } from "./src/config"\nimport z from "./src/config"\nexport default { site: site.website, z: z.x }'
	expect(readScript(source, { modules }).values).toEqual({ site: 'https://a.dev', z: 1 })
	expect(readScript(source).imports).toEqual(['./src/config'])
})

it.each([
	[
		'import i18n from "./i18n"\n/** A comment. */\nexport default {\n  i18n,\n}',
		{ line: 4, column: 3 },
	],
	['import i18n from "./i18n"\nexport default {\n  i18n: { ...i18n },\n}', { line: 3, column: 14 }],
	[
		'import a from "./i18n"\nexport default {\n  i18n: {\n    locales: a.locales,\n  },\n}',
		{ line: 4, column: 5 },
	],
	[
		'import i18n from "./i18n"\nconst all = i18n\nexport default {\n  i18n: all,\n}',
		{ line: 2, column: 13 },
	],
])('places what it imports where it names it: %j', (source, place) => {
	const other = `${'\n'.repeat(40)}const x = 1\nexport default { locales: ["en", "fr"] }`
	const script = readScript(source, { modules: new Map([['./i18n', readScript(other)]]) })
	expect(script.values).toEqual({ i18n: { locales: ['en', 'fr'] } })
	expect(script.placeOf(['i18n', 'locales'])).toMatchObject(place)
})

it.each([
	['const { url } = own', 'a'],
	['const { url: site }: Own = own', undefined],
	['const { url: other, "deep": url } = own', { url: 'b' }],
	['const { url } = own.deep', 'b'],
	['const { url } = SITE', 'c'],
	['const { url } = own ?? {}', 'a'],
	['const { ...url } = own', undefined],
	["const { url = 'x' } = own", undefined],
	['const { deep: { url } } = own', undefined],
	['const { url } = { url: 1, ...made() }', undefined],
	['const { url } = made()', undefined],
	['const { url } = own; function f() { const { url } = SITE }', undefined],
	["const { url } = own; function f() { const url = 'x' }", undefined],
	['const { url } = url', undefined],
])('follows what is taken out of an object: %s', (taken, url) => {
	const modules = new Map([['./site', readScript('export const SITE = { url: "c" }')]])
	const source = `import { SITE } from './site'
const own = { url: 'a', deep: { url: 'b' } }
${taken}
export default { url }`
	const script = readScript(source, { modules })
	expect(script.values.url).toEqual(url)
	expect(script.isComputed('url')).toBe(url === undefined)
	expect(script.placeOf(['url'])?.line).toBe(4)
})

it('takes calls of functions that it knows for what they are given, and of others nothing', () => {
	const source =
		'const a = define({ loader: glob({ base: "x" }), schema: z.object({}) })\nexport const all = { a, b: other({ base: "y" }) }'
	const through = new Set(['define', 'glob'])
	expect(readScript(source, { name: 'all', through }).values).toEqual({
		a: { loader: { base: 'x' }, schema: undefined },
		b: undefined,
	})
	expect(readScript(source, { name: 'all' }).values).toEqual({ a: undefined, b: undefined })
})

it.each([
	['', {}],
	['export default', {}],
	['export default {', {}],
	['export default { a: [', { a: [] }],
	['`${', {}],
	['export default x(', {}],
	['a = ', {}],
	['export default { a: (', { a: undefined }],
])('reads %j, which is no whole program, as far as it goes', (source, values) => {
	expect(read(source).values).toEqual(values)
})

/** A program of so many lines. */
const lines = (count: number, line: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => line(at)).join('\n')

it.each([
	['lists', '['.repeat(6000), ']'.repeat(6000)],
	['brackets', '('.repeat(6000), ')'.repeat(6000)],
	['templates', '`${'.repeat(6000), '}`'.repeat(6000)],
	['constants', 'a0', `}\n${lines(6000, (at) => `const a${at} = [a${at + 1}]`)}\nconst x = {`],
])('reads what stands before %s that nest too deep, and tells of those', (_, open, close) => {
	const script = read(`export default { title: 'A', deep: ${open}${close} }`)
	expect(script.values.title).toBe('A')
	expect(script.untold).toEqual(['deep'])
})

it.each([
	['brackets', `${'('.repeat(6000)}{ title: 'A' }${')'.repeat(6000)}`],
	['blocks', `() => ${'{'.repeat(6000)}`],
])('finds no object in %s that nest too deep', (_, source) => {
	expect(read(`export default ${source}`)).toMatchObject({
		isRead: false,
		values: {},
		untold: [''],
	})
})

it.each([
	['lists', '[1]', (at: number) => `[a${at}, a${at}]`],
	['lists taken in', '[1]', (at: number) => `[...a${at}, ...a${at}]`],
	['objects', '{}', (at: number) => `{ a: a${at}, b: a${at} }`],
	['letters', "'a'", (at: number) => `a${at} + a${at}`],
	['templates', "'a'", (at: number) => `\`\${a${at}}\${a${at}}\``],
	['members', '{}', (at: number) => `{}; a${at + 1}.a = a${at}; a${at + 1}.b = a${at}`],
])('reads a config of twice as many %s each as far as is reasonable', (_, first, next) => {
	const constants = lines(60, (at) => `const a${at + 1} = ${next(at)}`)
	const source = `const a0 = ${first}\n${constants}\nconst title = 'A'`
	const script = read(`${source}\nexport default { title, a: a60, b: a0 }`)
	expect(script.values).toMatchObject({
		title: 'A',
		b: read(`export default { b: ${first} }`).values.b,
	})
	expect(script.untold.length).toBeGreaterThan(0)
	expect(script.untold.every((path) => path === 'a' || path.startsWith('a.'))).toBe(true)
})

it.each([
	['calls', (at: number) => `const f${at + 1} = make(${`f${at}, `.repeat(9)})`, 10],
	[
		'functions',
		(at: number) => `function f${at + 1}() { ${`if (x) return f${at}();`.repeat(9)} }`,
		1,
	],
])('looks once at each of %s that lead to one place in many ways', (_, line, unread) => {
	const script = read(`const f0 = other()\n${lines(9, line)}\nexport default f9`)
	expect(script).toMatchObject({ isRead: false, values: {}, untold: [''] })
	expect(script.unreadAt(['title'])).toEqual({ line: unread, column: 12 })
})

it('reads many constants, and many members that are assigned', () => {
	const constants = lines(20_000, (at) => `const a${at} = make()`)
	const members = lines(20_000, (at) => `c.k${at} = a${at}\nc.o.k${at} = ${at}`)
	const { values } = read(`${constants}\nconst c = { o: {} }\n${members}\nexport default c`)
	expect(Object.keys(values)).toHaveLength(20_001)
	expect(values.o).toMatchObject({ k0: 0, k19999: 19_999 })
})

it('takes a small part of a constant that is big', () => {
	const big = `{ title: 'A', rest: [${'1,'.repeat(90_000)}] }`
	const titles = lines(50, (at) => `t${at}: big.title,`)
	const { values } = read(`const big = ${big}\nexport default { ${titles} all: big.rest }`)
	expect([values.t0, values.t49]).toEqual(['A', 'A'])
	expect(values.all).toHaveLength(90_000)
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: this is code of configs.

it.each([
	['export default () => {}', undefined],
	['export default (c) => { c.add(x => { return make() }) }', undefined],
	['export default (c) => { if (c) return; [1].map(() => { return make() }) }', undefined],
	['const run = (c) => {}\nexport default run', undefined],
	['export default () => ({ dir: { input: "a" } })', undefined],
	['export default () => ({ other: make() })', undefined],
	['const c = {}; c.dir = { input: "a" }; export default c', undefined],
	['const c = { dir: {}, ...make() }; c.dir = { input: "a" }; export default c', undefined],
	['const c = { dir: {}, ...make() }; c.dir.input = "a"; export default c', 22],
	['export default { ...base, dir: { input: "a" } }', undefined],
	['export default defineConfig({ dir: {} })', undefined],
	['', undefined],
	['export default () => make()', 22],
	['export default (c) => { return make(c) }', 32],
	['export default (c) => { return merge(c, { dir: {} }) }', 32],
	['export default { ...base }', 18],
	['export default { dir: { input: "a" }, ...base }', 39],
	['export default { dir: { ...base, output: "a" } }', 25],
	['export default { dir: make() }', 18],
	['const a = { b: "c", ...make() }; export default { dir: { input: a.b } }', 58],
	['const a = { ...make(), b: "c" }; export default { dir: { input: a.b } }', undefined],
	['export default { [key]: make() }', 18],
	['export default { ["dir"]: { input: "a" } }', undefined],
	['export default { get dir() { return make() } }', 22],
	['export default { dir: { input: "a" in b } }', 25],
	['module.exports = require("./a.js")', 18],
	['export { a as default } from "./a.js"', 1],
	['export default () => { if (x) { return { dir: { input: "b" } } } return {} }', 40],
	['export default () => { try { return a() } catch (e) { return {} } }', 37],
	['export const config = { a: 1 }\nexport default (c) => { return make(c) }', 32],
])('tells of %j where it may say what is not written out', (source, column) => {
	const script = readScript(source, { name: 'config' })
	expect(script.unreadAt(['dir', 'input'])?.column).toBe(column)
})

it('a value of another program is where it is named', () => {
	const other = readScript(
		'const far = 1, away = 2\n\n\nexport default { permalink: make(), a: { b: 1 } }',
	)
	const modules = new Map([['./other.js', other]])
	const whole = readScript("import other from './other.js'\nexport default other", { modules })
	expect(whole.placeOf(['permalink'])).toEqual({ line: 2, column: 16 })
	const text = "import other from './other.js'\nexport default {\n\tx: other }"
	const member = readScript(text, { modules })
	expect(member.placeOf(['x', 'a', 'b'])).toEqual({ line: 3, column: 5 })
	expect(member.placeOf(['x', 'none'])).toBeUndefined()
})
