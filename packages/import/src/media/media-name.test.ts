import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaName } from './media-name.ts'

const nameOf = (address: string, below?: string) => mediaName(new URL(address), below)

describe('mediaName', () => {
	it.each([
		['https://a.example/up/2024/cat.jpg', '/up/2024/cat.jpg', 'static/up/2024/cat.jpg'],
		['https://a.example/blog/cat.JPG', '/cat.JPG', 'static/cat.JPG'],
		['https://cdn.example/max/cat.png', undefined, 'static/media/cdn.example/max/cat.png'],
		[
			'https://www.cdn.example:8443/a.png',
			undefined,
			/^static\/media\/cdn\.example-8443\/a-\w{10}\.png$/,
		],
		['https://a.example/cat.jpg?w=3', '/cat.jpg', /^static\/cat-\w{10}\.jpg$/],
		['https://a.example/cat', '/cat', 'static/cat'],
		['https://a.example/', '/', /^static\/file-\w{10}$/],
		[
			'https://a.example/a%2F..%2F..%2Fb.jpg',
			'/a%2F..%2F..%2Fb.jpg',
			/^static\/a-\.\.-\.\.-b-\w{10}\.jpg$/,
		],
		['https://a.example/.htaccess', '/.htaccess', /^static\/-htaccess-\w{10}$/],
		['https://a.example/con.jpg', '/con.jpg', /^static\/-con-\w{10}\.jpg$/],
		['https://a.example/evil.html', '/evil.html', 'static/evil.html'],
	])('%s (%s) is %s', (address, below, expected) => {
		expect(nameOf(address, below)).toMatch(expected)
	})

	it('stays in its folder, and is a path that every file system can have', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
				const url = new URL(`https://a.example/${path.replaceAll('\\', '/')}`)
				const name = nameOf(url.href, url.pathname)
				const segments = name.split('/')
				expect(segments[0]).toBe('static')
				expect(segments.length).toBeGreaterThan(1)
				for (const segment of segments)
					expect(segment).toMatch(/^[^./\\<>:"|?*%\p{Cc}][^/\\<>:"|?*%\p{Cc}]*$/u)
				expect(Buffer.byteLength(name)).toBeLessThan(400)
			}),
		)
	})
})
