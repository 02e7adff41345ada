import { isBlogError } from '@blog/core'
import { describe, expect, it } from 'vitest'
import { resolveConfig } from './resolve-config.ts'

function failure(config: unknown): string {
	try {
		resolveConfig(config, { name: 'notes', file: 'blog.config.ts' })
	} catch (error) {
		expect(isBlogError(error) && error.code).toBe('CONFIG_INVALID')
		return (error as Error).message
	}
	throw new Error('Expected a failure')
}

describe('resolveConfig', () => {
	it('builds with nothing at all: the title is the name of the folder', () => {
		expect(resolveConfig({}, { name: 'notes' })).toMatchObject({
			title: 'notes',
			url: 'http://localhost:4321',
			hasUrl: false,
			basePath: '',
			pageSize: 10,
			feed: { limit: 20, content: 'full', files: {} },
		})
	})

	it('makes WebP of images, unless the config says otherwise', () => {
		const imagesOf = (images: unknown) => resolveConfig({ images }, { name: 'notes' }).images
		expect(imagesOf(undefined)).toEqual({
			widths: [480, 720, 1080, 1440],
			formats: ['webp'],
			quality: { avif: 55, webp: 80 },
		})
		expect(imagesOf(false)).toBe(false)
		const config = { widths: [800, 400, 800], formats: ['webp', 'avif'], quality: { avif: 40 } }
		expect(imagesOf(config)).toEqual({
			widths: [400, 800],
			formats: ['avif', 'webp'],
			quality: { avif: 40, webp: 80 },
		})
	})

	it('names what is wrong with images', () => {
		const images = { widths: [0], formats: ['jpeg'], quality: { webp: 101 }, sizes: 1 }
		expect(failure({ images }).split('\n')).toEqual([
			'blog.config.ts: Unexpected `0` for `images.widths[0]`, expected a whole number from 16 to 16383',
			'blog.config.ts: Unexpected string "jpeg" for `images.formats[0]`, expected `avif` or `webp`',
			'blog.config.ts: Unexpected `101` for `images.quality.webp`, expected a whole number from 1 to 100',
			'blog.config.ts: Unexpected key `images.sizes`',
		])
		expect(failure({ images: { widths: [] } })).toContain('expected a list of widths')
		expect(failure({ images: true })).toContain('expected an object or `false`')
	})

	it('names what is wrong with the theme', () => {
		const theme = {
			components: { Foter: () => null, Header: 'header.tsx', Footer: async () => null },
			tokens: { accent: '#0b5c66', mesure: '40rem' },
			css: 1,
		}
		expect(failure({ theme }).split('\n')).toEqual([
			'blog.config.ts: Unexpected key `theme.components.Foter`, did you mean `Footer`?',
			'blog.config.ts: Unexpected string "header.tsx" for `theme.components.Header`, expected a component: a function that returns JSX',
			'blog.config.ts: Unexpected function for `theme.components.Footer`, expected a component: a function that returns JSX',
			"blog.config.ts: Unexpected string \"#0b5c66\" for `theme.tokens.accent`, expected a colour for light and one for dark: `['#0b5c66', '#7fc8cd']`",
			'blog.config.ts: Unexpected key `theme.tokens.mesure`, did you mean `measure`?',
			'blog.config.ts: Unexpected `1` for `theme.css`, expected a string',
		])
	})

	it('names the key that was meant', () => {
		expect(failure({ titel: 'x' })).toBe(
			'blog.config.ts: Unexpected key `titel`, did you mean `title`?',
		)
		expect(failure({ feed: { limits: 3 } })).toContain('`feed.limits`, did you mean `limit`?')
	})

	it('names every problem, not the first alone', () => {
		const message = failure({ titel: 'x', pageSize: 0, menu: [{ name: 1, url: '/' }], cjk: 'yes' })
		expect(message.split('\n')).toEqual([
			'blog.config.ts: Unexpected key `titel`, did you mean `title`?',
			'blog.config.ts: Unexpected `0` for `pageSize`, expected a whole number above 0',
			'blog.config.ts: Unexpected `1` for `menu[0].name`, expected a string',
			'blog.config.ts: Unexpected string "yes" for `cjk`, expected `true` or `false` or `auto`',
		])
	})

	it.each([
		['a time zone that does not exist', { timeZone: 'Europe/Atlantis' }],
		['an address of another kind', { url: 'javascript:alert(1)' }],
		['an address without scheme', { url: 'example.com' }],
		['content outside of the site', { content: '../secrets' }],
		['an absolute static folder', { static: '/etc' }],
		['files copied from outside', { static: [{ from: '../secrets', to: 'x' }] }],
		['files copied to outside', { static: [{ from: 'icons', to: '../x' }] }],
		['files copied to nowhere', { static: [{ from: 'icons' }] }],
		['all of the own folder copied', { static: [{ from: './', to: 'x' }] }],
		['a misspelt key of a copy', { static: [{ from: 'icons', to: 'x', flatt: true }] }],
		['a language that is none', { language: 'en_US' }],
		['what is said in a language that is none', { languages: { 'f r': {} } }],
		['a misspelt key of a language', { languages: { fr: { titel: 'x' } } }],
		['a folder of a language outside', { languages: ['fr'], languageFolders: { fr: '../fr' } }],
		['a link that runs code', { menu: [{ name: 'x', url: ' javascript:alert(1)' }] }],
		[
			'a name in an e-mail address',
			{ consulting: { title: 'x', topics: [], email: 'M <m@e.com>' } },
		],
		['a place to send posts to that is none', { share: ['myspace'] }],
		['a mode of the home page that is none', { home: { mode: 'cards' } }],
		['a picture that runs code', { intro: { image: { url: 'javascript:alert(1)' } } }],
		['a way to edit that runs code', { edit: { url: 'javascript:alert(1)' } }],
		['a schema that is none', { schema: {} }],
		['a list', []],
		['a key of the prototype', { constructor: {} }],
	])('refuses %s', (_, config) => {
		expect(failure(config)).not.toBe('')
	})

	it('takes the trailing slash and the path of the address apart', () => {
		const { url, basePath } = resolveConfig({ url: 'https://a.org/blog//?x#y' }, { name: 'x' })
		expect({ url, basePath }).toEqual({ url: 'https://a.org/blog', basePath: '/blog' })
	})
})

it('misses only a static folder that the config itself names', () => {
	const config = { static: 'public' }
	expect(resolveConfig(config, { name: 'notes' }).hasStatic).toBe(true)
	expect(resolveConfig(config, { name: 'notes', said: config }).hasStatic).toBe(true)
	expect(resolveConfig(config, { name: 'notes', said: {} }).hasStatic).toBe(false)
})
