import { parseUrl } from '@blog/core'
import { audiences } from '../check/prose/audience.ts'
import { ruleSettings } from '../check/settle/rule-settings.ts'
import { generators } from '../generators/generators.ts'
import { imageFormats, WIDEST_IMAGE } from '../images/image-settings.ts'
import { titleCases } from '../text/title-case.ts'
import { type Field, type Fields, isObject } from './check-fields.ts'
import { contentFields, folder, hasLanguageKeys, language, languageTag } from './content-fields.ts'
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
import { isListPath } from './is-list-path.ts'
import type { ListsConfig } from './lists-config.ts'
import type { MenuEntry } from './menu-entry.ts'
import { redirects } from './redirects-field.ts'
import { security } from './security-field.ts'
import { shareTargets } from './share-targets.ts'
import type {
	CheckConfig,
	LanguageConfig,
	SiteConfig,
	SocialCardOptions,
	TocConfig,
} from './site-config.ts'
import { feedKinds, siteKinds } from './site-kinds.ts'
import { staticFolder } from './static-copy-field.ts'
import { themeFields } from './theme-fields.ts'

const webAddress: Field = {
	expected: 'an address such as `https://example.com`',
	accepts: (value) =>
		typeof value === 'string' && /^https?:$/.test(parseUrl(value)?.protocol ?? ''),
}
const fileInside: Field = { ...folder, expected: 'a file inside the site, such as `fonts/a.ttf`' }
const emailAddress: Field = {
	expected: 'an address such as `mw@example.com`, without a name',
	accepts: (value) => typeof value === 'string' && /^[^\s@<>"]+@[^\s@<>"]+$/.test(value),
}

const links: Field = { ...anyList, item: object({ name: string, url: link }) }
const menu: Field = {
	...anyList,
	item: object({
		name: string,
		url: link,
		page: string,
		weight: { expected: 'a number', accepts: (value) => typeof value === 'number' },
	} satisfies Record<keyof MenuEntry, Field>),
}

const consulting = object({ title: string, topics: strings, email: emailAddress })
const intro = object({
	title: string,
	text: string,
	image: object({ url: link, alt: string }),
	links,
	social: boolean,
} satisfies Record<keyof IntroConfig, Field>)
const home = object({ mode: oneOf('list', 'profile'), lead: boolean } satisfies Record<
	keyof HomeConfig,
	Field
>)

const sections: Field = {
	expected: '`largest` or a list of sections',
	accepts: (value) => value === 'largest' || Array.isArray(value),
	item: string,
}
const listPath: Field = {
	expected: 'one segment of a path, such as `page`, or a path with `:num` in it',
	accepts: (value) => typeof value === 'string' && isListPath(value),
}
const pageFields = { path: listPath, firstPage: boolean }
const lists = object({
	main: sections,
	archive: oneOf('main', 'all'),
	sections: oneOf('all', 'own'),
	emptyTaxonomies: boolean,
	titles: object({ case: oneOf(...titleCases), plural: boolean }),
	menu: boolean,
	...pageFields,
} satisfies Record<keyof ListsConfig, Field>)

const languages: Field = {
	expected: 'a list of language tags, or an object with what is said in each',
	accepts: (value) => Array.isArray(value) || hasLanguageKeys(value),
	item: language,
	values: object({
		name: string,
		locale: languageTag,
		title: string,
		description: string,
		author: string,
		copyright: string,
		pageSize: positive,
		menu,
		social: links,
		consulting,
		intro,
		home,
		lists: object(pageFields),
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

const check = object({
	rules: { ...object(), expected: 'an object with rule ids', values: oneOf(...ruleSettings) },
	prose: object({ audience: oneOf(...audiences), acronyms: strings }),
} satisfies Record<keyof CheckConfig, Field>)

/** What `blog.config` may hold; a key of `SiteConfig` that is missing here is a type error. */
export const configFields: Fields = {
	generator: {
		...oneOf(...generators, false),
		expected: `${[...generators, false].map((name) => `\`${name}\``).join(' or ')}; \`blog import zola\` takes a site of Zola along`,
	},
	title: string,
	description: string,
	url: webAddress,
	author: string,
	copyright: string,
	languages,
	menu,
	social: links,
	consulting,
	intro,
	home,
	lists,
	...contentFields,
	static: {
		expected: 'a folder inside the site such as `static`, or a list of them',
		accepts: (value) => folder.accepts(value) || Array.isArray(value),
		item: staticFolder,
	},
	imageFolder: folder,
	out: folder,
	pageSize: positive,
	showWordCount: boolean,
	showReadingTime: boolean,
	showSummary: boolean,
	plainPages: boolean,
	toc: {
		expected: '`true`, `false`, `open` or an object',
		accepts: (value) => [true, false, 'open'].some((one) => one === value) || isObject(value),
		fields: {
			show: boolean,
			open: boolean,
			ordered: boolean,
			least: positive,
			levels: {
				expected: 'the first and the last level, such as `[2, 3]`',
				accepts: (value) => Array.isArray(value) && value.length === 2,
				item: positive,
			},
		} satisfies Record<keyof TocConfig, Field>,
	},
	share: { expected: 'a list of places', accepts: Array.isArray, item: oneOf(...shareTargets) },
	edit: object({ url: link, text: string }),
	without: { expected: 'a list of kinds', accepts: Array.isArray, item: oneOf(...siteKinds) },
	redirects,
	sitemap: object({ file: fileInside, perLanguage: boolean }),
	search: boolean,
	markdownTwins: boolean,
	subscribe: boolean,
	feed: object({
		limit: positive,
		content: oneOf('full', 'summary'),
		files: object({ rss: fileInside, atom: fileInside, json: fileInside }),
		lists: { expected: 'a list of kinds', accepts: Array.isArray, item: oneOf(...feedKinds) },
		listFile: fileInside,
	}),
	images,
	security,
	socialCards,
	check,
	markdown: object({
		labels: object(),
		rehypePlugins: anyList,
		trusted: oneOf(true, false, 'shortcodes'),
		anchors: boolean,
		captions: boolean,
		smartPunctuation: boolean,
		code,
		codeRenderer: aFunction,
	}),
	theme: object(themeFields),
} satisfies Record<keyof SiteConfig, Field>
