import { expect, it } from 'vitest'
import { collectionFile } from './collection-file.ts'

// What Jekyll 4.3.1 makes of them.
it.each([
	['', '_gal/p.png', 'gal/p.png'],
	['', '_gal/a/b.c.png', 'gal/a/b.c.png'],
	['', '_gal/noext', 'gal/noext'],
	['', '_gal/.htaccess', 'gal/.htaccess'],
	['/g/:path/', '_gal/sub/p.png', 'g/sub/p.png'],
	['/g/:path:output_ext', '_gal/p.png', 'g/p.png'],
	['/h/:name', '_gal/sub/My File.png', 'h/My File.png'],
	// Jekyll has them at `/:year/p.png` and, whatever they are called, at `/g.png`.
	['/:year/:name', '_gal/p.png', undefined],
	['/g/:title/', '_gal/p.png', undefined],
	['', '_other/p.png', undefined],
	['', 'gal/p.png', undefined],
	['/../:path', '_gal/p.png', undefined],
])('by %j publishes %s at %s', (permalink, file, path) => {
	expect(collectionFile(file, { like: 'jekyll', collections: { gal: permalink } })).toBe(path)
})

it('finds those of a folder of collections, and in no other place', () => {
	const urls = { like: 'jekyll', collections: { gal: '' }, collectionsFolder: 'in/all' } as const
	expect(collectionFile('in/all/_gal/p.png', urls)).toBe('gal/p.png')
	expect(collectionFile('_gal/p.png', urls)).toBeUndefined()
	expect(collectionFile('_gal/p.png', undefined)).toBeUndefined()
})
