import { expect, it } from 'vitest'
import { aboutSettings } from './about-settings.ts'

it('says what is not read at its place, and what nobody knows in one breath', () => {
	const found = aboutSettings(
		{
			config: {},
			unread: [
				{ setting: 'relativeURLs', why: 'links begin at the root', hint: 'Use `blog preview`.' },
				{ setting: 'elsewhere' },
			],
			unknown: ['titel', 'a.b'],
			placeOf: ([key]) =>
				key === 'elsewhere' ? undefined : { file: 'hugo.toml', place: { line: 3, column: 1 } },
		},
		'config/_default',
	)
	expect(found).toMatchObject([
		{
			rule: 'generator-setting-unread',
			file: 'hugo.toml',
			line: 3,
			message: 'Unexpected setting `relativeURLs`: it is not read, so links begin at the root',
			hint: 'Use `blog preview`.',
		},
		{
			file: 'config/_default',
			message:
				'Unexpected setting `elsewhere`: it is not read, so pages may have other addresses than before',
		},
		{
			rule: 'generator-setting-unknown',
			message: 'Unexpected settings `titel`, `a.b`: neither Hugo nor this engine knows them',
		},
	])
})
