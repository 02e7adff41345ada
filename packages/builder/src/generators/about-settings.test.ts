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
			hint: 'Did you mean `title`? Values of your own belong into `params`.',
		},
	])
})

it('says nothing of what a config of ours settles', () => {
	const site = {
		config: {},
		unread: [{ setting: 'i18n.locales', settledBy: ['languages'] as const }],
		problems: [{ path: [], message: 'Unexpected page', settledBy: ['urls', 'language'] as const }],
	}
	const told = (said: unknown) =>
		aboutSettings(site, 'astro.config.mjs', said).map(({ message }) => message.split(':')[0])
	expect(told({})).toEqual(['Unexpected setting `i18n.locales`', 'Unexpected page'])
	expect(told({ languages: [] })).toEqual(['Unexpected page'])
	expect(told({ language: 'en' })).toEqual(['Unexpected setting `i18n.locales`'])
})

it('says nothing of what several keys settle once they are all there', () => {
	const settledBy = [['urls', 'languages']] as const
	const site = { config: {}, problems: [{ path: [], message: 'Unexpected page', settledBy }] }
	const told = (said: unknown) => aboutSettings(site, 'astro.config.mjs', said)
	expect(told({ urls: {} })).toHaveLength(1)
	expect(told({ urls: {}, languages: [] })).toEqual([])
})
