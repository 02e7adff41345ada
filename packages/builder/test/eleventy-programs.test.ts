// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of configs.
import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const files = {
	'_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
	'src/posts/a.md': '---\ntitle: A\n---\nText',
	'src/about.md': '---\ntitle: About\n---\nText',
}

describe('programs that are loaded by a path that is put together are read', () => {
	it.each([
		"['more', 'plugin'].forEach((name) => c.addPlugin(require('./lib/' + name)))",
		'fs.readdirSync(lib).forEach((name) => require(path.join(lib, name))(c))',
		'c.addPlugin(require(`./lib/${name}`))',
		'import(`./lib/${name}.js`).then((one) => c.addPlugin(one))',
		"glob.sync('./lib/*.js').forEach((file) => { require(path.resolve(file))(c) })",
	])('%s', async (load) => {
		site = scratchSite({
			...files,
			'eleventy.config.js': `module.exports = (c) => { c.setInputDirectory('src'); ${load} }`,
			'lib/more.js': "module.exports = (c) => { c.addFilter('x', (a) => a) }",
			'.lib/plugin.js': "module.exports = (c) => { c.ignores.add('src/about.md') }",
			'lib/ignores.test.js': 'expect(hide(c.ignores)).toBe(1)',
			'node_modules/other/index.js': 'exports.hide = (c) => { c.ignores.add(make()) }',
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})

	it('and none where all paths are written out', async () => {
		site = scratchSite({
			...files,
			'eleventy.config.js':
				"const { version } = require('./package.json'); const up = require('../package.json')\nmodule.exports = (c) => { c.setInputDirectory('src') }",
			'lib/plugin.js': "module.exports = (c) => { c.ignores.add('src/about.md') }",
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
		expect(diagnostics).toEqual([])
	})
})

it.each([
	"require('../shared/hide')",
	"require('../shared/hide.cjs')",
	"require('../shared.plugins')",
	"require('../plug.in')",
	"require('../plug.file')",
	"require('..')",
	"require('../')",
	"require('#outer')",
	"require(path.join(__dirname, '..', 'shared', 'hide.js'))",
	"require(path.resolve(__dirname, '../shared.plugins'))",
	"require(require('path').resolve(__dirname, '../shared/hide.js'))",
	"require(path.join(here, '..', 'plug.file'))",
	'require(`${__dirname}/../shared/${name}`)',
])(
	'nothing is published where a program outside of the site may hide something: %s',
	async (load) => {
		site = scratchSite({
			...files,
			'../shared.plugins/index.js': 'module.exports = () => {}',
			'../plug.in/package.json': '{ "main": "lib/main" }',
			'../plug.in/lib/main.js': 'module.exports = () => {}',
			'../plug.file': 'module.exports = () => {}',
			'package.json': '{ "imports": { "#outer": "./../shared.plugins/index.js" } }',
			'eleventy.config.js': `const hide = ${load}\nmodule.exports = (c) => { c.setInputDirectory('src'); c.addPlugin(hide) }`,
		})
		const { diagnostics, posts } = await site.build()
		expect(posts).toEqual([])
		expect(diagnostics.filter(({ rule }) => rule !== 'no-posts')).toMatchObject([
			{ rule: 'generator-folder-unknown', file: 'eleventy.config.js', line: 1, column: 22 },
		])
		site.put({ 'blog.config.json': '{ "generator": "eleventy", "exclude": ["about.md"] }' })
		const said = await site.build()
		expect(said.posts.map(({ url }) => url)).toEqual(['/posts/a/'])
	},
)

it.each([
	"import type { Config } from '../types'",
	"const { version } = require('../package')",
	"const { version } = require('../package.json')",
	"const { version } = require('../meta')",
	"const { version } = require('#data/meta')",
	"export type { Config } from '../types'",
	"const all = Array.from('..')",
	"import logo from '../../../img/logo.svg'",
	"const { version } = require(path.join(__dirname, '..', 'meta.json'))",
	"const require = createRequire(import.meta.url); copy('../assets'); new URL('../', import.meta.url)",
	"const lib = require(path.join(__dirname, folder, '../lib/x.js'))",
	"import own from '@me/notes'",
	"const lib = require(path.join(folder, '..', name))",
])('what is no program outside of the site hides nothing: %s', async (load) => {
	site = scratchSite({
		...files,
		'eleventy.config.js': `${load}\nexport default (c) => { c.setInputDirectory('src') }`,
		'../package.json': '{ "version": "1" }',
		'../meta.json': '{ "version": "1" }',
		'../meta/index.js': 'module.exports = { version: 1 }',
		'../index.js': '',
		'package.json':
			'{ "name": "@me/notes", "exports": "./../plugin.js", "imports": { "#data/*": "./src/_data/*.json" } }',
	})
	const { diagnostics, posts } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/about/', '/posts/a/'])
	expect(diagnostics).toEqual([])
})

describe('programs are found as Node.js finds them', () => {
	const hides = "module.exports = (c) => { c.ignores.add('src/about.md') }"
	it.each([
		[
			"require('./plugin')",
			{ 'plugin/package.json': '{ "main": "./lib" }', 'plugin/lib/index.js': hides },
		],
		["require('./plugin/')", { 'plugin/index.js': hides, 'plugin.js': '' }],
		[
			"require('#plug/hide.js')",
			{
				'package.json':
					'{ "imports": { "#plug/*": { "import": "./lib/*", "default": "./gone/*" } } }',
				'lib/hide.js': hides,
			},
		],
		[
			"require('#hide')",
			{
				'package.json': '{ "imports": { "#hide": "./lib/hide.js", "#h*": "./gone/*" } }',
				'lib/hide.js': hides,
			},
		],
		[
			"require('./lib/a/b.js')",
			{ 'lib/a/b.js': "module.exports = require('..')", 'lib/index.js': hides, 'lib.js': '' },
		],
		["jiti('./hide.js'); const jiti = require('jiti')(__filename)", { 'hide.js': hides }],
		["require('./hide.plugin')", { 'hide.plugin': hides }],
		["createRequire(import.meta.url)('./hide.js')", { 'hide.js': hides }],
		["load('./hide.js'); const load = createRequire(__filename)", { 'hide.js': hides }],
		[
			"require('#hide')",
			{ 'package.json': '\ufeff{ "imports": { "#hide": "./hide.js" } }', 'hide.js': hides },
		],
		[
			"require('./lib/a.js')",
			{
				'lib/a.js': "module.exports = require('#hide')",
				'lib/package.json': '{ "imports": { "#hide": "./hide.js" } }',
				'lib/hide.js': hides,
			},
		],
		[
			"require('notes/hide')",
			{
				'package.json': '{ "name": "notes", "exports": { "./hide": { "require": "./hide.js" } } }',
				'hide.js': hides,
			},
		],
		[
			"require('notes')",
			{ 'package.json': '{ "name": "notes", "exports": "./hide.js" }', 'hide.js': hides },
		],
		["require('./plug')", { 'plug/index.js': hides, 'plug.mjs': '', 'plug.ts': '' }],
		["require(path.join(__dirname, 'lib', '../hide.js'))", { 'hide.js': hides }],
		["require('../site/hide.js')", { 'hide.js': hides }],
		["require(path.join(__dirname, '..', 'site', 'hide.js'))", { 'hide.js': hides }],
		[
			"require('#hide')",
			{ '../package.json': '{ "imports": { "#hide": "./site/hide.js" } }', 'hide.js': hides },
		],
	])('%s', async (load, programs) => {
		site = scratchSite({
			...files,
			...programs,
			'eleventy.config.js': `module.exports = (c) => { c.setInputDirectory('src'); c.addPlugin(${load}) }`,
		})
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/'])
		expect(diagnostics).toEqual([])
	})
})
