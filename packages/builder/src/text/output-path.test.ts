import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputPath } from './output-path.ts'

describe('outputPath', () => {
	it.each([
		['/', 'index.html'],
		['/posts/hello/', 'posts/hello/index.html'],
		['/posts/hello', 'posts/hello/index.html'],
		['/a.html', 'a.html'],
		['/%C3%BCber/', 'über/index.html'],
		['/a%20b/', 'a b/index.html'],
	])('%s is %s', (url, path) => {
		expect(outputPath(url)).toBe(path)
	})

	it.each([
		'a',
		'/../a/',
		'/a/%2e%2e/b/',
		'/a%2Fb/',
		'/a%5Cb/',
		'/%00/',
		'//a/',
		'/%FF/',
		'/./',
		`/${'x'.repeat(256)}/`,
	])('%s cannot be a file', (url) => {
		expect(outputPath(url)).toBeUndefined()
	})

	it('never leaves the output folder', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('.', '/', '%2e', '%2F', '\\', 'a', '%', '5C') }),
				(url) => {
					const path = outputPath(`/${url}`)
					return (
						path === undefined ||
						new URL(`http://x/${path.split('/').map(encodeURIComponent).join('/')}`).pathname
							.length ===
							path.split('/').map(encodeURIComponent).join('/').length + 1
					)
				},
			),
		)
	})
})
