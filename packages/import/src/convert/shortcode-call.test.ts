import { expect, it } from 'vitest'
import { shortcodeCall } from './shortcode-call.ts'

it.each([
	['plain', '"plain"'],
	[String.raw`A \*cap\*`, '`A \\*cap\\*`'],
	['say "hi"', '`say "hi"`'],
	['`code` and "hi"', '"`code` and &quot;hi&quot;"'],
	['`code` \\', '"`code` &#92;"'],
])('writes %s as %s', (value, written) => {
	expect(shortcodeCall('figure', { caption: value })).toBe(`{{< figure caption=${written} >}}`)
})
