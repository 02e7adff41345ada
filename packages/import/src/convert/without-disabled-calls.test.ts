import { expect, it } from 'vitest'
import { withoutDisabledCalls } from './without-disabled-calls.ts'

it.each([
	['a[vc_row disable_element="yes" el_id="x"][vc_column]S[/vc_column][/vc_row]b', 'ab', 'vc_row'],
	['a[et_pb_section fb_built="1" disabled="on"]S[/et_pb_section]b', 'ab', 'et_pb_section'],
	[
		'a[fusion_builder_container status="draft"]S[/fusion_builder_container]b',
		'ab',
		'fusion_builder_container',
	],
])('of %s it keeps %s', (text, kept, name) => {
	const told: string[] = []
	expect(withoutDisabledCalls(text, (one) => told.push(one))).toBe(kept)
	expect(told).toEqual([name])
})

it.each([
	'[vc_row disable_element=""]a[/vc_row]',
	'[et_pb_text disabled_on="on|on|off"]a[/et_pb_text]',
	'[fusion_builder_container status="published"]a[/fusion_builder_container]',
	'[vc_row disable_element="yes"] encloses nothing',
	'[vc_row disable_element="yes"]'.repeat(20_000),
])('keeps %.60s', (text) => {
	expect(withoutDisabledCalls(text, () => {})).toBe(text)
})
