import { createBlog } from '@blog/core'
import { expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import { unknownLanguages } from './unknown-languages.ts'

/** How hints begin that are told of a site in English and German, both called by words. */
const hintsOf = (options: object) => {
	const said = { language: 'english', languages: ['deutsch'], ...options }
	const config = resolveConfig({ url: 'https://example.com', ...said }, { name: 'x' })
	const blog = { ...createBlog({ posts: [] }), languages: ['english', 'deutsch'] }
	return unknownLanguages({ blog, config }).map(({ hint = '' }) => hint.split(/[:,]/)[0])
}

it.each([
	['of those that are not the default one', {}, ['Write the tag', 'Addresses begin with it']],
	[
		'of all in folders of their own',
		{ defaultLanguageInSubdir: true },
		['Addresses begin with it', 'Addresses begin with it'],
	],
	['of none in one language', { languages: [] }, ['Write the tag', 'Write the tag']],
	['of none whose tag is said', { languages: { deutsch: { locale: 'de' } } }, ['Write the tag']],
])('says what addresses begin with %s', (_, options, hints) => {
	expect(hintsOf(options)).toEqual(hints)
})
