import { expect, it } from 'vitest'
import { placeAt } from './place.ts'

it.each([
	['/v1/posts?limit=1', 'http://blog', '/v1/posts?limit=1'],
	['/v1/feed.rss', 'http://host', '/v1/feed.rss'],
	['/v1/x/../feed.rss', 'http://host', '/v1/feed.rss'],
	['/v1/x/%2E%2e/feed.rss?a=../b', 'http://host', '/v1/feed.rss?a=../b'],
	['/ghost/./../wp-json/', 'http://host', '/wp-json/'],
	['/../../v1/posts', 'http://blog', '/v1/posts'],
	['/v1/posts?a=/../b', 'http://blog', '/v1/posts?a=/../b'],
	['//evil.example/../v1/feed.rss', 'http://host', '//v1/feed.rss'],
])('%s is %s and %s', (written, base, target) => {
	expect(placeAt('http://host', '', written, undefined)).toEqual({ base, target })
})
