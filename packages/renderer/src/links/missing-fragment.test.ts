import { expect, it } from 'vitest'
import { missingFragment } from './missing-fragment.ts'

it.each([
	[['intro', 'setup'], 'setpu', 'Did you mean `#setup`?'],
	[['intro', 'a%20b', 'a b'], 'elsewhere', 'Write an id that is there: `#intro`, `#a b`.'],
	[
		['a', 'b', 'c', 'd', 'e', 'f'],
		'elsewhere',
		'Write an id that is there, as `#a`, `#b`, `#c`, `#d`, `#e`.',
	],
	[[], 'elsewhere', 'Leave the fragment out: the page has no ids.'],
])('of %s it says in place of %s: %s', (ids, fragment, hint) => {
	expect(missingFragment(fragment, 'a.md', ids)).toEqual({
		message: `Unexpected fragment \`#${fragment}\`, expected the id of a heading or an element of \`a.md\``,
		hint,
	})
})
