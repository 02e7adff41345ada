import { expect, it } from 'vitest'
import { shortcodeCall } from './shortcode-call.ts'

it.each([
	['plain', '"plain"'],
	[String.raw`A \*cap\*`, String.raw`"A \*cap\*"`],
	['say "hi"', String.raw`"say \"hi\""`],
	[String.raw`say "\*hi\*"`, '`say "\\*hi\\*"`'],
	['`code` \\', '"`code` &#92;"'],
])('writes %s as %s', (value, written) => {
	expect(shortcodeCall('figure', { caption: value })).toBe(`{{< figure caption=${written} >}}`)
})
