import { expect, it } from 'vitest'
import type { LanguageConfig } from '../../config/site-config.ts'
import { hugoConfig } from './hugo-config.ts'

function read(params: object, languages: object, theme?: string) {
	const { config } = hugoConfig({ ...(theme && { theme }), params, languages })
	return { ...config, languages: config.languages as Readonly<Record<string, LanguageConfig>> }
}

it('keeps params of the default language out of the others', () => {
	const own = { en: { params: { Foo: 'en' } }, fr: {}, de: { params: { bar: 'de' } } }
	expect(read({ Site: 'all', bar: 'all' }, own)).toMatchObject({
		params: { site: 'all', bar: 'all', foo: 'en' },
		languageParams: { fr: { site: 'all', bar: 'all' }, de: { site: 'all', bar: 'de' } },
	})
	expect(read({ Site: 'all' }, { en: {}, fr: {} })).not.toHaveProperty('languageParams')
})

it('has its author and its profiles in no other language', () => {
	const socialIcons = [{ name: 'github', url: 'https://example.org/en' }]
	const en = { params: { author: 'Ann', socialIcons } }
	const ofFrench = (params: object) => read(params, { en, fr: {} }).languages.fr
	expect(ofFrench({})).toMatchObject({ author: '', social: [] })
	const ofSite = [{ name: 'github', url: 'https://example.org/' }]
	expect(ofFrench({ author: 'Ben', socialIcons: ofSite })).toMatchObject({
		author: 'Ben',
		social: ofSite,
	})
})

it('has its title and its copyright in no other language if the site has some', () => {
	const { config } = hugoConfig({
		title: 'Site',
		copyright: 'All',
		languages: { en: { title: 'English', copyright: 'Mine' }, fr: {} },
	})
	expect(config).toMatchObject({
		title: 'English',
		copyright: 'Mine',
		languages: { fr: { title: 'Site', copyright: 'All' } },
	})
})

it('shows on pages of the others what is shown where nobody says anything', () => {
	const en = { params: { ShowBreadCrumbs: true, ShowToc: true, hideMeta: true } }
	const ofFrench = (params: object, fr: object, theme?: string) =>
		read(params, { en, fr: { params: fr } }, theme).frontMatterDefaults?.find(
			({ target }) => target?.language === 'fr',
		)?.values
	expect(ofFrench({}, {}, 'PaperMod')).toEqual({
		ShowBreadCrumbs: false,
		ShowToc: false,
		hideMeta: false,
	})
	expect(ofFrench({}, {})).toEqual({ ShowBreadCrumbs: true, ShowToc: false, hideMeta: false })
	expect(ofFrench({ ShowToc: true }, { hideMeta: true }, 'PaperMod')).toEqual({
		ShowBreadCrumbs: false,
		ShowToc: true,
		hideMeta: true,
	})
})
