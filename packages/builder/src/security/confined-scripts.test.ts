import { parsePost } from '@blog/core'
import { renderPost } from '@blog/renderer'
import { expect, test } from 'vitest'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { confinedScripts } from './confined-scripts.ts'

async function found(text: string, security: ResolvedConfig['security'] = {}, trusted = true) {
	const { post } = await parsePost(`# Title\n\n${text}`, { file: 'a.md' })
	if (!post) throw new Error(text)
	const rendered = await renderPost(post, { resolve: (_, href) => ({ url: href }) }, { trusted })
	return confinedScripts(post, rendered, security)
}

const widget = 'x\n\n<script src="https://a.example/w.js"></script>'

test('a script in a file is named with its place', async () => {
	expect(await found(widget)).toMatchObject([
		{
			rule: 'script-confined',
			severity: 'warning',
			file: 'a.md',
			line: 5,
			column: 1,
			hint: expect.stringContaining(`security: { 'script-src': ["https://a.example"] }`),
		},
	])
	expect(await found('<script src="own.js"></script>')).toMatchObject([
		{ hint: expect.stringContaining(`["'self'"]`) },
	])
})

test('until the config says that somebody has looked', async () => {
	expect(await found(widget, { 'script-src': ['https://a.example'] })).toEqual([])
	expect(await found(widget, { 'script-src': ["'self'"] })).toHaveLength(1)
	expect(await found('<script src="own.js"></script>', { 'script-src': ["'self'"] })).toEqual([])
	expect(await found(widget, false)).toEqual([])
})

test('scripts of one host have one message, which names it', async () => {
	const several = await found(
		['https://a.example/1.js', 'https://a.example/2.js', '//b.example/1.js', 'own.js']
			.map((src) => `<script src="${src}"></script>`)
			.join('\n\n'),
	)
	const names = several.map(({ message }) => message.split(' may ')[0])
	expect(names).toEqual([
		'Script of `https://a.example`',
		'Script of `https://a.example`',
		'Script of `b.example`',
		'Script `own.js`',
	])
})

test.each([
	'eval("1")',
	'new Function("return 1")()',
	'document.head.append(document.createElement("style"))',
	'document.write("x")',
	'a.innerHTML = "<b style=\'color: red\'>x</b>"',
])('%s may be stopped', async (script) => {
	expect(await found(`<script>${script}</script>`)).toHaveLength(1)
})

test.each([
	'document.getElementById("o").textContent = 1',
	'a.style.color = "red"',
	'fetch("https://a.example/")',
	'document.createElement("p")',
])('%s is never stopped', async (script) => {
	expect(await found(`<script>${script}</script>`)).toEqual([])
})

test('a `javascript:` address does not run', async () => {
	expect(await found('[x](javascript:alert(1))')).toMatchObject([{ line: 3, column: 1 }])
})

test('data is no script, and strangers have none', async () => {
	expect(await found('<script type="application/json">eval("1")</script>')).toEqual([])
	expect(await found(widget, {}, false)).toEqual([])
})
