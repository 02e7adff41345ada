import { expect, it } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { seoFields } from './wordpress-seo.ts'

const titleOf = (text: string) => seoFields(new Map([['rank_math_title', text]]))

it.each(['%title% – x', '%date(Y-m-d)% – x', '%customfield(a b)% – x'])(
	'leaves out a text with a variable: %s',
	(text) => {
		expect(titleOf(text)).toMatchObject({
			own: [],
			templates: [{ key: 'seoTitle', text }],
		})
	},
)

it.each(['20%-30% (off)', '5%a(b', 'A 10% b'])('takes a text without one: %s', (text) => {
	expect(titleOf(text)).toMatchObject({ own: [['seoTitle', text]], templates: [] })
})

it.each(['%a(', '%%a', '%a'])('time grows as a text does: %s', async (unit) => {
	await expectGrowth((length) => unit.repeat(length / unit.length), 256_000, titleOf)
})
