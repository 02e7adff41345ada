import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { route } from './route.ts'

const files = new Set(['index.html', 'posts/x/index.html', 'a.html', 'über/index.html', 'LICENSE'])
const has = (path: string) => files.has(path)

describe('route', () => {
	it.each([
		['/', 'index.html'],
		['/?a=1', 'index.html'],
		['/posts/x/', 'posts/x/index.html'],
		['/posts/x/index.html', 'posts/x/index.html'],
		['/a.html?x#y', 'a.html'],
		['/%C3%BCber/', 'über/index.html'],
		['/LICENSE', 'LICENSE'],
	])('%s is %s', (target, path) => {
		expect(route(target, has)).toEqual({ kind: 'file', path })
	})

	it('leads to the slash, with the query', () => {
		expect(route('/posts/x?a=1', has)).toEqual({ kind: 'redirect', location: '/posts/x/?a=1' })
	})

	it.each([
		'/posts',
		'/posts/',
		'/nowhere',
		'/../index.html',
		'/posts/%2e%2e/a.html',
		'/%2e%2e%2fa.html',
		'//posts/x',
		'/a.html/',
		'/%',
		'/\\a.html',
		'*',
		'/posts\\x',
	])('%s is not there', (target) => {
		expect(route(target, has)).toEqual({ kind: 'not-found' })
	})

	it('lives below the base path', () => {
		expect(route('/blog/posts/x/', has, '/blog')).toEqual({
			kind: 'file',
			path: 'posts/x/index.html',
		})
		expect(route('/blog', has, '/blog')).toEqual({ kind: 'redirect', location: '/blog/' })
		expect(route('/', has, '/blog')).toEqual({ kind: 'redirect', location: '/blog/' })
		expect(route('/blogger/', has, '/blog')).toEqual({ kind: 'not-found' })
	})

	it('never asks for a path outside and never leads to another host', () => {
		const part = fc.constantFrom(
			'..',
			'.',
			'/',
			'//',
			'%2e',
			'%2F',
			'\\',
			'posts',
			'x',
			'%00',
			'?',
			'evil.com',
		)
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const seen: string[] = []
				const hasIndexes = (path: string) => {
					seen.push(path)
					return path.endsWith('index.html')
				}
				const found = route(`/${parts.join('')}`, hasIndexes)
				expect(seen.some((path) => path.startsWith('/') || path.split('/').includes('..'))).toBe(
					false,
				)
				if (found.kind === 'redirect')
					expect(new URL(found.location, 'http://localhost').host).toBe('localhost')
			}),
		)
	})
})
