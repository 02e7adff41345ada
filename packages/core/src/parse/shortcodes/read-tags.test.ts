import { expect, it } from 'vitest'
import { readTags } from './read-tags.ts'

// What Hugo 0.169 gives a shortcode.
it.each([
	[String.raw`"a \* b"`, String.raw`a \* b`],
	[String.raw`"a \\ b"`, String.raw`a \\ b`],
	[String.raw`"a \n b"`, String.raw`a \n b`],
	[String.raw`"a \" b \* c"`, 'a " b * c'],
	[String.raw`"x \" \\ y"`, 'x "  y'],
	['`a \\" b \\\\ c`', String.raw`a \" b \\ c`],
	[String.raw`key="a \* b"`, String.raw`a \* b`],
])('an argument %s is %s', (written, said) => {
	const [tag] = readTags(`{{< q ${written} >}}`, 0)
	expect(tag?.kind === 'open' && Object.values(tag.args)).toEqual([said])
})
