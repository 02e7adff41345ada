import { expect, test } from 'vitest'
import { htmlOf } from '../../test/render.ts'

test('short rows are filled up', async () => {
	expect(await htmlOf('| a | b |\n| - | -: |\n| c |')).toContain(
		'<td>c</td>\n<td align="right"></td>',
	)
})

test('a table of almost nothing but empty cells stays small', async () => {
	const columns = 1000
	const text = `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|b|\n'.repeat(1000)}`
	const html = await htmlOf(text)
	expect(html.length).toBeLessThan(100_000)
	expect(html.match(/<th>a/g)).toHaveLength(1000)
	expect(html.match(/<td>b/g)).toHaveLength(1000)
})
