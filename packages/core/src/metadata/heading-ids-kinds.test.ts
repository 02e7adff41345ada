import { expect, it } from 'vitest'
import { createHeadingIds, type HeadingIds } from './heading-ids.ts'

// What Hugo 0.169 makes of them.
it.each<[HeadingIds, string, string]>([
	['github', 'Über die Häuser & C++', 'über-die-häuser--c'],
	['github-ascii', 'Über die Häuser & C++', 'uber-die-hauser--c'],
	['github-ascii', 'Привет a_b', '-a_b'],
	['github-ascii', '日本', 'heading'],
	['blackfriday', 'Über die Häuser & C++', 'über-die-häuser-c'],
	['blackfriday', ' -- a_b 1.2 -- ', 'a-b-1-2'],
])('%s: %s', (kind, text, id) => {
	expect(createHeadingIds([], kind)(text)).toBe(id)
})
