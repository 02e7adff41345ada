import { createTheme } from '@blog/theme'
import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { hashSource } from './hash-source.ts'
import { pagePolicies } from './page-policies.ts'

function policies(config: SiteConfig = {}) {
	const theme = createTheme(config.theme)
	return pagePolicies({
		config: resolveConfig(config, { name: 'x' }),
		theme,
		scriptUrl: '/assets/script.js',
	})
}
const page = (body = '') =>
	`<!doctype html><html><head><meta charset="utf-8"/><title>x</title></head><body>${body}</body></html>`
const policyOf = (html: string) =>
	/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]

describe('the policy of a page', () => {
	it('stands behind the encoding, before all that it is about', () => {
		expect(policies().into(page(), true)).toMatch(
			/^<!doctype html><html><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><title>/,
		)
		expect(policies().into('<head lang="x"><title>', true)).toMatch(
			/^<head lang="x"><meta http-equiv/,
		)
		expect(policies().into('<p>', true)).toMatch(/^<meta http-equiv/)
		// One that an author wrote into a post.
		expect(policies().into('<head></head><body><meta charset="x">', true)).toMatch(
			/^<head><meta http-equiv/,
		)
	})

	it('of a page of the theme alone allows its own script and no other', () => {
		const [script = ''] = createTheme().inlineScripts
		const plain = policyOf(policies().into(page('<script>evil()</script>'), true))
		expect(plain).toContain(`script-src 'self' ${hashSource(script)};`)
		expect(plain).not.toContain(hashSource('evil()'))
	})

	it('of any other page is what stands there, and only there', () => {
		const { into } = policies()
		const own = policyOf(
			into(page('<script>a()</script><script src="/assets/script.js"></script>'), false),
		)
		expect(own).toContain(`script-src 'self' ${hashSource('a()')};`)
		expect(policyOf(into(page(), true))).not.toContain(hashSource('a()'))
		expect(policyOf(into(page('<style>a{}</style>'), false))).not.toContain(hashSource('a()'))
	})

	it('is not opened by the theme’s own scripts', () => {
		const [script = ''] = createTheme().inlineScripts
		const html = page(
			`<script>${script}</script><script type="module" src="/assets/script.js"></script><img src="https://a.example/">`,
		)
		expect(policyOf(policies().into(html, false))).toBe(
			policyOf(policies().into(page(), true))?.replace(
				'; object-src',
				"; img-src 'self' https:; object-src",
			),
		)
	})

	it('has what the config adds, on all pages, but for what only a header can say', () => {
		const security = {
			'script-src': ['https://giscus.app'],
			'frame-src': ['https://giscus.app'],
			'frame-ancestors': ['https://a.example'],
		}
		for (const isPlain of [true, false]) {
			const policy = policyOf(policies({ security }).into(page(), isPlain))
			expect(policy).toMatch(/script-src 'self' (?:'sha256-[^']+' )?https:\/\/giscus\.app;/)
			expect(policy).toContain("frame-src 'self' https://giscus.app;")
			expect(policy).not.toContain('frame-ancestors')
		}
	})

	it('has what the user’s own style and icon load', () => {
		const theme = {
			css: '@import "https://fonts.example/a.css";',
			favicon: 'https://a.example/i.png',
		}
		const policy = policyOf(policies({ theme }).into(page(), true))
		expect(policy).toContain("style-src 'self' https://fonts.example;")
		expect(policy).toContain("img-src 'self' https:;")
	})

	it('never has the word that lets everything run', () => {
		const html = page('<script src="https://a.example/x.js"></script><b style="a" onclick="b">')
		expect(policyOf(policies().into(html, false))).not.toContain('unsafe-inline')
	})

	it('cannot be ended by an address', () => {
		const html = page('<script src="https://a.example/&quot;&gt;; script-src *, x"></script>')
		const policy = policyOf(policies().into(html, false))
		expect(policy).toContain('https://a.example/%22%3E%3B%20script-src%20*%2C%20x;')
	})

	it('is none if the config wants none', () => {
		expect(policies({ security: false }).into(page(), true)).toBe(page())
	})
})
