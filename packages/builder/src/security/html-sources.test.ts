import { describe, expect, it } from 'vitest'
import { hashSource } from './hash-source.ts'
import { addHtmlSources } from './html-sources.ts'

function sourcesOf(html: string, isOwn = true): readonly string[] {
	const found = new Set<string>()
	addHtmlSources(
		html,
		() => isOwn,
		(directive, source) => void found.add(`${directive} ${source}`),
	)
	return [...found]
}

describe('what stands in a page', () => {
	it.each([
		['<script>a()</script>', `script-src ${hashSource('a()')}`],
		['<script type="module">a()</script>', `script-src ${hashSource('a()')}`],
		[
			'<script type="module">import a from "https://a.example/b.js"</script>',
			'script-src https://a.example',
		],
		['<script>import("//a.example/b.js")</script>', 'script-src a.example'],
		[
			'<script type="importmap">{ "imports": { "a": "https://a.example/b.js" } }</script>',
			'script-src https://a.example',
		],
		['<script src="https://a.example/b.js?c"></script>', 'script-src https://a.example/b.js'],
		['<style>a{}</style>', `style-src ${hashSource('a{}')}`],
		['<b style="color:&#x22;a&#x22;">', `style-src-attr ${hashSource('color:"a"')}`],
		['<b onclick="a(&#x27;b&#x27;)">', `script-src-attr ${hashSource("a('b')")}`],
		[
			'<link rel="stylesheet" href="https://a.example/b.css?c">',
			'style-src https://a.example/b.css',
		],
		['<link rel="shortcut icon" href="https://a.example/b.png">', 'img-src https:'],
		['<link rel="preload" as="font" href="https://a.example/b">', 'font-src https:'],
		[
			'<link rel="modulepreload" href="https://a.example/b.js">',
			'script-src https://a.example/b.js',
		],
		['<link rel="manifest" href="https://a.example/b">', 'manifest-src https://a.example/b'],
		['<img src="https://a.example/b.png">', 'img-src https:'],
		['<img srcset="a.png 1x, http://a.example/b.png 2x">', 'img-src http:'],
		['<img src="data:image/gif;base64,A A">', 'img-src data:'],
		['<svg><image href="https://a.example/b.png"/></svg>', 'img-src https:'],
		['<picture><source srcset="//a.example/b.png"></picture>', 'img-src http:'],
		['<video src="https://a.example/b.mp4"></video>', 'media-src https:'],
		['<video poster="https://a.example/b.png"></video>', 'img-src https:'],
		['<iframe src="https://a.example/b?c"></iframe>', 'frame-src https://a.example'],
		['<iframe srcdoc="<style>a{}</style>"></iframe>', `style-src ${hashSource('a{}')}`],
		['<embed src="https://a.example/b">', 'object-src https://a.example'],
		['<object data="b.pdf"></object>', "object-src 'self'"],
		['<form action="https://a.example/b">', 'form-action https:'],
		['<form action="mailto:a@b.example">', 'form-action mailto:'],
		['<button formaction="https://a.example/b">', 'form-action https:'],
		['<base href="https://a.example/b/">', 'base-uri https://a.example'],
	])('%s', (html, source) => {
		expect(sourcesOf(html)).toContain(source)
	})

	it.each([
		'<script type="application/ld+json">{"a": "<script>"}</script>',
		'<script src="/a.js"></script><link rel="stylesheet" href="/a.css"><img src="a.png">',
		'<iframe src="/a/"></iframe><video src="a.mp4"></video><form action="/a"></form>',
		'<a href="https://a.example/">x</a><link rel="canonical" href="https://a.example/">',
		'<!-- <script>a()</script> --><img alt="<script>a()</script>">',
		'<p data-onclick="a" title="style=">&lt;style>a{}&lt;/style></p>',
	])('%s needs nothing', (html) => {
		expect(sourcesOf(html)).toEqual([])
	})
})

describe('a page with a script of its author', () => {
	it.each([
		'<script src="a.js"></script>',
		'<b onclick="a()">',
		'<iframe srcdoc="<script>a()</script>"></iframe>',
	])('%s may fetch and show what it likes', (html) => {
		const found = sourcesOf(html, false)
		expect(found).toEqual(
			expect.arrayContaining(['connect-src https:', 'img-src data:', 'frame-src https:']),
		)
		// No other script, and no other style.
		expect(
			found.filter((source) => /^(?:script|style|object)-src (?!'sha256)/.test(source)),
		).toEqual([])
	})
})
