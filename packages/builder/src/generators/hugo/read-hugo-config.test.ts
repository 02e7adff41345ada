import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { placeOfSetting } from '../place-of-setting.ts'
import { readHugoConfig } from './read-hugo-config.ts'

const folders: string[] = []
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'hugo-config-'))
	folders.push(root)
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true })
		writeFileSync(join(root, path), text)
	}
	return root
}

// As Hugo 0.169 puts it together.
const split = {
	'hugo.toml': 'title = "root"\ncopyright = "root"\n[params]\na = "root"\nb = "root"\nc = "root"\n',
	'config/_default/hugo.toml': 'Title = "dir"\n[params]\nA = "dir"\n',
	'config/_default/params.toml': 'b = "pdir"\n',
	'config/_default/languages.yaml': 'en:\n  label: Englisch\n',
	'config/_default/menus.en.yml': 'main:\n  - name: About\n',
	'config/_default/cascade.yaml': '- tags: [a]\n',
	'config/production/hugo.toml': 'title = "prod"\n',
	'config/production/params.toml': 'c = "pprod"\n',
	'config/_default/readme.md': 'x',
}

function english(en: object) {
	return { languages: { en } }
}

describe('readHugoConfig', () => {
	it('lays the folders over the file, keys in any case', async () => {
		const { raw } = await readHugoConfig(folder(split), 'hugo.toml')
		expect(raw).toEqual({
			title: 'prod',
			copyright: 'root',
			params: { a: 'dir', b: 'pdir', c: 'pprod' },
			languages: { en: { label: 'Englisch', menus: { main: [{ name: 'About' }] } } },
			cascade: [{ tags: ['a'] }],
		})
	})

	it('leaves out how a theme is to be laid below it', async () => {
		const root = folder({
			'hugo.toml':
				'_merge = "deep"\n[markup]\n_merge = "deep"\nx = 1\n[params]\n_merge = "shallow"\n',
			'config/_default/taxonomies.yaml': '_merge: deep\ntag: tags\n',
		})
		const { raw } = await readHugoConfig(root, 'hugo.toml')
		expect(raw).toEqual({ markup: { x: 1 }, params: {}, taxonomies: { tag: 'tags' } })
	})

	it.each([
		['params.toml', '[params]\na = 1\n', { params: { a: 1 } }],
		[
			'menus.en.toml',
			'[[menus.main]]\nname = "x"\n',
			english({ menus: { main: [{ name: 'x' }] } }),
		],
		['cascade.toml', '[[cascade]]\ndraft = true\n', { cascade: [{ draft: true }] }],
		['cascade.yaml', 'cascade: { draft: true }\n', { cascade: { draft: true } }],
		['permalinks.yaml', 'permalinks: { page: { a: /b/ } }', { permalinks: { page: { a: '/b/' } } }],
		['params.json', '{"params": {"params": 1}}', { params: { params: 1 } }],
		['params.yaml', 'params: { a: 1 }\nb: 2\n', { params: { params: { a: 1 }, b: 2 } }],
		['params.yml', 'Params: { a: 1 }\n', { params: { Params: { a: 1 } } }],
		['hugo.en.toml', 'title = "T"\n', { languages: { en: { title: 'T' } } }],
		['foo.en.toml', 'title = "T"\n[params]\na = 1\n', english({ title: 'T', params: { a: 1 } })],
		['languages.en.toml', 'title = "T"\n', english({ title: 'T' })],
		['a.b.en.toml', 'title = "T"\n', english({ title: 'T' })],
		['menu.en.toml', '[[main]]\nname = "x"\n', english({ menus: { main: [{ name: 'x' }] } })],
		['params.en.toml', '[params]\na = 1\n', english({ params: { a: 1 } })],
		['taxonomies.en.toml', 'tag = "sujets"\n', english({ tag: 'sujets' })],
		['taxonomies.en.toml', '[taxonomies]\ntag = "sujets"\n', english({ tag: 'sujets' })],
		[
			'taxonomies.en.toml',
			'title = "T"\n[taxonomies]\ntag = "sujets"\n',
			english({ title: 'T', taxonomies: { tag: 'sujets' } }),
		],
		['title.en.toml', 'title = "T"\n', english({ title: 'T' })],
	])('reads %s that says %j', async (name, text, expected) => {
		const root = folder({ 'hugo.toml': '', [`config/_default/${name}`]: text })
		expect((await readHugoConfig(root, 'hugo.toml')).raw).toEqual(expected)
	})

	it('reads folders in the folders, each file by its own name, in the order of names', async () => {
		const root = folder({
			'config/_default/a/params.toml': 'a = "a"\nb = "a"\n',
			'config/_default/build.toml': 'c = 1\n',
			'config/_default/hugo.toml': '[params]\nb = "hugo"\n[build]\nc = 2\n',
			'config/_default/z/y/menus.en.toml': '[[menus.main]]\nname = "x"\n',
			'config/production/z/params.toml': '[params]\nz = 1\n',
		})
		const { raw, files } = await readHugoConfig(root, 'config/_default')
		expect(raw).toEqual({
			params: { a: 'a', b: 'hugo', z: 1 },
			build: { c: 2 },
			...english({ menus: { main: [{ name: 'x' }] } }),
		})
		expect(placeOfSetting(files, ['params', 'z'])).toEqual({
			file: 'config/production/z/params.toml',
			place: { line: 2, column: 1 },
		})
	})

	it('reads the folder alone', async () => {
		const { 'hugo.toml': _, ...others } = split
		const { raw } = await readHugoConfig(folder(others), 'config/_default')
		expect(raw).toMatchObject({ Title: 'prod', params: { A: 'dir', b: 'pdir' } })
	})
})

describe('placeOfSetting', () => {
	it.each([
		['title', 'config/production/hugo.toml', 1, 1],
		['params.a', 'config/_default/hugo.toml', 3, 1],
		['params.b', 'config/_default/params.toml', 1, 1],
		['copyright', 'hugo.toml', 2, 1],
		['languages.en.label', 'config/_default/languages.yaml', 2, 3],
		['languages.en.menus.main', 'config/_default/menus.en.yml', 1, 1],
	])('of %s is the last file that says it', async (setting, file, line, column) => {
		const { files } = await readHugoConfig(folder(split), 'hugo.toml')
		expect(placeOfSetting(files, setting.split('.'))).toEqual({ file, place: { line, column } })
	})

	it.each([
		['hugo.json', '\n{\n  "markup": {\n    "goldmark": { "x": 1 }\n  }\n}'],
		['hugo.yaml', '# x\n\nMarkup:\n  goldmark: { x: 1 }\n'],
		['hugo.toml', '\n\n[markup]\n    goldmark = { x = 1 }\n'],
	])('is found in %s', async (file, text) => {
		const { files } = await readHugoConfig(folder({ [file]: text }), file)
		expect(placeOfSetting(files, ['markup', 'goldmark'])?.place?.line).toBe(4)
		expect(placeOfSetting(files, ['nothing'])).toBeUndefined()
	})

	it.each([
		['hugo.json', '{"module": {"mounts": [\n{"source": "a"},\n{"source": "b"}\n]}}', 3],
		['hugo.yaml', 'module:\n  mounts:\n    - source: a\n      target: x\n    - source: b\n', 5],
		[
			'hugo.toml',
			'[module]\n[[module.mounts]]\nsource = "a"\n[[module.mounts]]\nsource = "b"\n',
			4,
		],
		['config/_default/module.toml', '[[mounts]]\nsource = "a"\n[[mounts]]\nsource = "b"\n', 3],
	])('is found in a list of %s', async (file, text, line) => {
		const { files } = await readHugoConfig(folder({ 'hugo.toml': '', [file]: text }), file)
		expect(placeOfSetting(files, ['module', 'mounts', '1'])?.place?.line).toBe(line)
		expect(placeOfSetting(files, ['module', 'mounts', '2'])).toBeUndefined()
	})
})
