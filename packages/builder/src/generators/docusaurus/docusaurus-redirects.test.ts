import { expect, it } from 'vitest'
import { readScript } from '../program/read-script.ts'
import type { LayoutOf } from '../scripted/scripted-layout.ts'
import { withRedirects } from './docusaurus-redirects.ts'

const plain: LayoutOf = () => ({ content: [], static: [], read: () => ({}), unread: [] })
const site = { root: '/site', inside: (path: string) => path, isThere: async () => true }
const layoutOf = async (plugins: string) => {
	const source = `const { more, options } = require('package')\nmodule.exports = {\nplugins: [\n${plugins}\n],\n}`
	return withRedirects(plain)(readScript(source), {}, site)
}

it('reads where old addresses lead, and where that is written', async () => {
	const { read, redirectPath, unread } =
		await layoutOf(`'other', ['@docusaurus/plugin-client-redirects', {
		fromExtensions: [],
		redirects: [
			{ from: '/old', to: '/blog/a' },
			{ from: ['/one', '/two'], to: '/blog/b#x' },
		],
	}]`)
	expect((await read('blog')).redirects).toEqual({
		paths: { '/old': '/blog/a', '/one': '/blog/b#x', '/two': '/blog/b#x' },
	})
	expect(redirectPath?.('/two')).toEqual(['plugins', '1', '1', 'redirects', '1'])
	expect(redirectPath?.('/three')).toBeUndefined()
	expect(unread).toEqual([])
})

it('tells of those that nobody could read', async () => {
	const { read, unread } = await layoutOf(`['client-redirects', {
		fromExtensions: ['html'],
		redirects: [
			{ from: '/a', to: process.argv[2] },
			{ from: '/b', to: 'javascript:alert(1)' },
			...more,
			{ from: '/c', to: '/blog/c' },
		],
		createRedirects(path) { return path + '.html' },
	}]`)
	expect((await read('blog')).redirects).toEqual({ paths: { '/c': '/blog/c' } })
	expect(unread.map(({ setting }) => setting)).toEqual([
		'plugin-client-redirects.redirects "/a"',
		'plugin-client-redirects.redirects "/b"',
		'plugin-client-redirects.redirects[2]',
		'plugin-client-redirects.fromExtensions',
		'plugin-client-redirects.createRedirects',
	])
})

it.each([
	"['@docusaurus/plugin-client-redirects', options]",
	"['@docusaurus/plugin-client-redirects', { redirects: more }]",
])('tells that all of them are unknown of %s', async (plugins) => {
	expect((await layoutOf(plugins)).unread.map(({ setting }) => setting)).toEqual([
		'plugin-client-redirects.redirects',
	])
})

it.each([
	"'@docusaurus/plugin-client-redirects'",
	"['client-redirects', {}]",
	"['other', { redirects: [] }]",
	'',
])('says nothing where there is none: %s', async (plugins) => {
	expect((await layoutOf(plugins)).unread).toEqual([])
})
