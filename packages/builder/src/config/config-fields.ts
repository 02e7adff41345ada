import { parseUrl, pathGenerators, unknownToken } from '@blog/core'
import { audiences } from '../check/prose/audience.ts'
import { ruleSettings } from '../check/settle/rule-settings.ts'
import { generators } from '../generators/generators.ts'
import { imageFormats, WIDEST_IMAGE } from '../images/image-settings.ts'
import { type Field, type Fields, isObject } from './check-fields.ts'
import {
	aFunction,
	anyList,
	boolean,
	link,
	object,
	oneOf,
	positive,
	string,
	strings,
} from './field-kinds.ts'
import type { HomeConfig, IntroConfig } from './intro-config.ts'
import { security } from './security-field.ts'
import { shareTargets } from './share-targets.ts'
import type { CheckConfig, LanguageConfig, SiteConfig, SocialCardOptions } from './site-config.ts'
import { taxonomies } from './taxonomies-field.ts'
import { themeFields } from './theme-fields.ts'

const webAddress: Field = {
	expected: 'an address such as `https://example.com`',
	accepts: (value) =>
		typeof value === 'string' && /^https?:$/.test(parseUrl(value)?.protocol ?? ''),
}
const timeZone: Field = {
	expected: 'an IANA time zone such as `Europe/Berlin`',
	accepts: (value) => typeof value === 'string' && isTimeZone(value),
}
const language: Field = {
	expected: 'a BCP 47 language tag such as `en` or `pt-BR`',
	accepts: (value) => typeof value === 'string' && isLanguage(value),
}
const folder: Field = {
	expected: 'a folder inside the site, such as `static`',
	accepts: (value) =>
		typeof value === 'string' &&
		!/^(?:[/\\]|[a-z]:)/i.test(value) &&
		!value.split(/[/\\]/).includes('..'),
}
const fileInside: Field = { ...folder, expected: 'a file inside the site, such as `fonts/a.ttf`' }
const schema: Field = {
	expected: 'a Standard Schema, such as `z.object({ … })`',
	accepts: (value) =>
		(typeof value === 'object' || typeof value === 'function') &&
		value !== null &&
		'~standard' in value,
}

const emailAddress: Field = {
	expected: 'an address such as `mw@example.com`, without a name',
	accepts: (value) => typeof value === 'string' && /^[^\s@<>"]+@[^\s@<>"]+$/.test(value),
}

const menu: Field = { ...anyList, item: object({ name: string, url: link }) }

const consulting = object({ title: string, topics: strings, email: emailAddress })
const intro = object({
	title: string,
	text: string,
	image: object({ url: link, alt: string }),
	links: menu,
	social: boolean,
} satisfies Record<keyof IntroConfig, Field>)
const home = object({ mode: oneOf('list', 'profile'), lead: boolean } satisfies Record<
	keyof HomeConfig,
	Field
>)

const languages: Field = {
	expected: 'a list of language tags, or an object with what is said in each',
	accepts: (value) => Array.isArray(value) || hasLanguageKeys(value),
	item: language,
	values: object({
		name: string,
		title: string,
		description: string,
		author: string,
		copyright: string,
		menu,
		social: menu,
		consulting,
		intro,
	} satisfies Record<keyof LanguageConfig, Field>),
}

const codeFields = {
	themes: object({ light: string, dark: string }),
	lineNumbers: boolean,
	copyButton: boolean,
}
const code: Field = {
	expected: 'an object or `false`',
	accepts: (value) => value === false || isObject(value),
	fields: codeFields,
}

const quality: Field = {
	expected: 'a whole number from 1 to 100',
	accepts: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100,
}
const filledList = { accepts: (value: unknown) => Array.isArray(value) && value.length > 0 }
const images: Field = {
	expected: 'an object or `false`',
	accepts: (value) => value === false || isObject(value),
	fields: {
		widths: {
			...filledList,
			expected: 'a list of widths in pixels',
			item: {
				expected: `a whole number from 16 to ${WIDEST_IMAGE}`,
				accepts: (value) =>
					Number.isInteger(value) && (value as number) >= 16 && (value as number) <= WIDEST_IMAGE,
			},
		},
		formats: { ...filledList, expected: 'a list of formats', item: oneOf(...imageFormats) },
		quality: object(Object.fromEntries(imageFormats.map((format) => [format, quality]))),
	},
}

const socialCards: Field = {
	expected: 'true, false or an object',
	accepts: (value) => typeof value === 'boolean' || isObject(value),
	fields: {
		always: boolean,
		colors: object({ background: string, text: string, muted: string, accent: string }),
		fonts: { ...anyList, expected: 'a list of font files', item: fileInside },
		draw: aFunction,
	} satisfies Record<keyof SocialCardOptions, Field>,
}

const urls: Field = {
	expected: `an object such as { like: 'hugo' }`,
	accepts: isObject,
	fields: {
		like: oneOf('hugo', 'jekyll', ...pathGenerators),
		permalink: string,
		base: string,
	},
}
const check = object({
	rules: { ...object(), expected: 'an object with rule ids', values: oneOf(...ruleSettings) },
	prose: object({ audience: oneOf(...audiences), acronyms: strings }),
} satisfies Record<keyof CheckConfig, Field>)

/** What `blog.config` may hold; a key of `SiteConfig` that is missing here is a type error. */
export const configFields: Fields = {
	generator: oneOf(...generators),
	title: string,
	description: string,
	url: webAddress,
	author: string,
	copyright: string,
	language,
	languages,
	languageFolders: {
		...languages,
		expected: 'an object of folders by language tag',
		accepts: hasLanguageKeys,
		values: folder,
	},
	defaultLanguageInSubdir: boolean,
	permalinks: {
		expected: 'an object of patterns by folder',
		accepts: isObject,
		values: {
			expected: 'a pattern such as `/:year/:month/:slug/`, of tokens that Hugo has',
			accepts: (value) => typeof value === 'string' && unknownToken(value) === undefined,
		},
	},
	params: object(),
	frontMatterDefaults: {
		...anyList,
		item: object({ path: string, kind: oneOf('posts', 'drafts', 'pages'), values: object() }),
	},
	liquid: object({ site: object(), includes: object() }),
	admonitions: boolean,
	shortcodes: { ...object(), values: aFunction },
	urls,
	datesInUrls: boolean,
	taxonomies,
	authorNames: { ...object(), values: string },
	timeZone,
	menu,
	social: menu,
	consulting,
	intro,
	home,
	content: folder,
	static: folder,
	exclude: strings,
	mainSections: strings,
	pageSize: positive,
	showWordCount: boolean,
	showReadingTime: boolean,
	showSummary: boolean,
	toc: oneOf(true, false, 'open'),
	share: { expected: 'a list of places', accepts: Array.isArray, item: oneOf(...shareTargets) },
	edit: object({ url: link, text: string }),
	search: boolean,
	markdownTwins: boolean,
	subscribe: boolean,
	feed: object({
		limit: positive,
		content: oneOf('full', 'summary'),
		files: object({ rss: fileInside, atom: fileInside, json: fileInside }),
	}),
	images,
	security,
	socialCards,
	schema,
	remarkPlugins: anyList,
	math: boolean,
	smartPunctuation: boolean,
	cjk: oneOf(true, false, 'auto'),
	summaryLength: positive,
	uglyUrls: boolean,
	check,
	markdown: object({
		labels: object(),
		rehypePlugins: anyList,
		trusted: boolean,
		anchors: boolean,
		smartPunctuation: boolean,
		code,
		codeRenderer: aFunction,
	}),
	theme: object(themeFields),
} satisfies Record<keyof SiteConfig, Field>

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1
	} catch {
		return false
	}
}

function hasLanguageKeys(value: unknown): boolean {
	return isObject(value) && Object.keys(value).every(isLanguage)
}

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name })
		return true
	} catch {
		return false
	}
}
