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
	[['program1', 'end'], 'program2', 'Write an id that is there: `#program1`, `#end`.'],
	[['v1-2', 'setup-1'], 'setup', 'Did you mean `#setup-1`?'],
	[['program-1'], 'progam-1', 'Did you mean `#program-1`?'],
	[['第1章-开始'], '第2章-开始', 'Write an id that is there: `#第1章-开始`.'],
	[[], 'elsewhere', 'Leave the fragment out: the page has no ids.'],
])('of %s it says in place of %s: %s', (ids, fragment, hint) => {
	expect(missingFragment(fragment, 'a.md', ids)).toEqual({
		message: `Unexpected fragment \`#${fragment}\`, expected the id of a heading or an element of \`a.md\``,
		hint,
	})
})
