import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { hiddenShortcodes } from './hidden-shortcodes.ts'
import { shortcodeTemplates } from './shortcode-templates.ts'

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

async function hidden(files: Readonly<Record<string, string>>, raw: Record<string, unknown> = {}) {
	root = mkdtempSync(join(tmpdir(), 'hidden-shortcodes-'))
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	return hiddenShortcodes(await shortcodeTemplates(root, raw))
}

const secret = '<!-- {{ .Inner }} -->'
const shown = '{{ .Inner }}'
const tab = `{{ $group := .Parent.Get 0 }}{{ .Parent.Scratch.Add $group (dict "Content" .Inner) }}`

it('shows what one shortcode keeps and another takes', async () => {
	const files = {
		'layouts/shortcodes/tab.html': tab,
		'layouts/shortcodes/tabs.html':
			'{{ if .Inner }}{{ end }}{{ range .Scratch.Get (.Get 0) }}{{ .Content }}{{ end }}',
	}
	expect(await hidden(files)).toEqual([])
})

it('hides what is kept and never taken, also with another name', async () => {
	expect(await hidden({ 'layouts/shortcodes/tab.html': tab })).toEqual(['tab'])
	const files = {
		'layouts/shortcodes/note.html': '{{ .Page.Store.Set "note" .Inner }}',
		'layouts/shortcodes/b.html': '{{ if .Inner }}{{ end }}{{ .Page.Store.Get "title" }}',
		'layouts/single.html': '{{ .Store.Get "title" }}',
	}
	expect(await hidden(files)).toEqual(['b', 'note'])
})

it('shows what a page takes', async () => {
	const files = {
		'layouts/shortcodes/note.html': '{{ .Page.Store.Set "note" .Inner }}',
		'layouts/single.html': '{{ .Store.Get "note" }}',
	}
	expect(await hidden(files)).toEqual([])
})

it('reads partials that are given the whole of it', async () => {
	const files = {
		'layouts/partials/box.html': shown,
		'layouts/_partials/icon.html': '<i></i>',
		'layouts/shortcodes/box.html': '{{ partial "box.html" . }}',
		'layouts/shortcodes/icon.html': '{{ if .Inner }}{{ partial "icon" (dict "ctx" $) }}{{ end }}',
	}
	expect(await hidden(files)).toEqual(['icon'])
})

it('finds themes in each way in which they are named, and those of themes', async () => {
	const files = {
		'themes/one/layouts/shortcodes/a.html': secret,
		'themes/one/hugo.toml': 'theme = "two"',
		'themes/two/layouts/shortcodes/b.html': secret,
		'themes/two/layouts/shortcodes/a.html': shown,
		'themes/two/hugo.toml': 'theme = "one"',
		'_vendor/example.org/x/three/layouts/shortcodes/c.html': secret,
		'themes/off/layouts/shortcodes/d.html': secret,
		'themes/four/parts/e.html': secret,
	}
	const imports = [
		...[{ path: 'one' }, { path: 'example.org/x/three' }, { path: 'off', disable: true }],
		...[{ path: '../x' }, { path: 'gone' }],
		{ path: 'four', mounts: [{ source: 'parts', target: 'layouts/shortcodes' }] },
	]
	expect(await hidden(files, { module: { imports } })).toEqual(['a', 'b', 'c', 'e'])
})

it('reads mounts of templates in place of the folder', async () => {
	const files = {
		'layouts/shortcodes/a.html': secret,
		'mine/shortcodes/b.html': secret,
		'one.html': secret,
	}
	const mounts = [
		{ source: './mine/', target: 'layouts' },
		{ source: 'one.html', target: 'layouts/shortcodes/c.html' },
		{ source: '../mine', target: 'layouts' },
	]
	expect(await hidden(files, { Module: { Mounts: mounts } })).toEqual(['b', 'c'])
})
