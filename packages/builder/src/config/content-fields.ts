import {
	type BlogOptions,
	type CodeShortcode,
	headingIdKinds,
	type MarkdownExtras,
	pathExpression,
	pathGenerators,
	unknownToken,
} from '@blog/core'
import { type Field, isObject } from './check-fields.ts'
import {
	aFunction,
	anyList,
	boolean,
	object,
	oneOf,
	positive,
	string,
	strings,
} from './field-kinds.ts'
import { isLanguage, isLanguageName } from './is-language.ts'
import { isTimeZone } from './is-time-zone.ts'
import { taxonomies } from './taxonomies-field.ts'

const timeZone: Field = {
	expected: 'an IANA time zone such as `Europe/Berlin`',
	accepts: (value) => typeof value === 'string' && isTimeZone(value),
}
export const language: Field = {
	expected: 'a BCP 47 language tag such as `en` or `pt-BR`',
	accepts: (value) => typeof value === 'string' && isLanguageName(value),
}
/** What others know a language by. */
export const languageTag: Field = {
	expected: 'a BCP 47 language tag such as `en` or `pt-BR`',
	accepts: (value) => typeof value === 'string' && isLanguage(value),
}
export const folder: Field = {
	expected: 'a folder inside the site, such as `static`',
	accepts: (value) =>
		typeof value === 'string' &&
		!/^(?:[/\\]|[a-z]:)/i.test(value) &&
		!value.split(/[/\\]/).includes('..'),
}
const languageFolder: Field = {
	expected:
		'a folder of the content, or one of the site with a slash before it, such as `/content-de`',
	accepts: (value) => typeof value === 'string' && folder.accepts(value.replace(/^\//, '')),
}
const schema: Field = {
	expected: 'a Standard Schema, such as `z.object({ … })`',
	accepts: (value) =>
		(typeof value === 'object' || typeof value === 'function') &&
		value !== null &&
		'~standard' in value,
}

const booleanOrLanguages: Field = {
	expected: 'true, false or a list of languages',
	accepts: (value) => boolean.accepts(value) || strings.accepts(value),
}
const shortcodeValue = object({ from: strings, text: string })
const codeShortcode: Field = {
	expected: 'an object such as `{ language: { text: "html" } }`, or false',
	accepts: (value) => value === false || isObject(value),
	fields: {
		language: shortcodeValue,
		options: shortcodeValue,
		isEscaped: boolean,
		isWhole: boolean,
	} satisfies Record<keyof CodeShortcode, Field>,
}
const urls: Field = {
	expected: `an object such as { like: 'hugo' }`,
	accepts: isObject,
	fields: {
		like: oneOf('hugo', 'jekyll', ...pathGenerators),
		permalink: string,
		posts: string,
		collections: { ...object(), values: string },
		collectionsFolder: folder,
		feedIds: oneOf('url'),
		base: string,
		folders: { ...object(), values: string },
		archive: {
			...string,
			expected: 'a text, or false',
			accepts: (value) => value === false || string.accepts(value),
		},
		trailingSlash: boolean,
		rewrites: { ...object(), values: string },
		inputPaths: boolean,
		keepCase: booleanOrLanguages,
		removeAccents: booleanOrLanguages,
		linksByPath: boolean,
	},
}

const pattern: Field = {
	expected: 'a pattern such as `/:year/:month/:slug/`, of tokens that Hugo has',
	accepts: (value) => typeof value === 'string' && unknownToken(value) === undefined,
}
const target = object({ path: string, kind: string, language: string })

export const expression: Field = {
	expected: 'a regular expression',
	accepts: (value) => typeof value === 'string' && isExpression(value),
}

/** One, or several that a path is to match. */
const expressions: Field = {
	...expression,
	accepts: (value) => (Array.isArray(value) ? value : [value]).every(expression.accepts),
}

/** What the posts themselves are read with. */
const pair: Field = {
	expected: 'what opens and what closes a formula: `["\\\\(", "\\\\)"]`',
	accepts: (value) =>
		Array.isArray(value) &&
		value.length === 2 &&
		value.every((one) => typeof one === 'string' && one !== ''),
}
const delimiters: Field = { ...anyList, item: pair }

export const contentFields = {
	language,
	defaultLanguageInSubdir: boolean,
	urls,
	datesInUrls: boolean,
	taxonomies,
	timeZone,
	dateKeys: object({ date: strings, lastmod: strings, publishDate: strings, expiryDate: strings }),
	exclude: strings,
	excludeMatching: { ...strings, expected: 'a list of regular expressions', item: expression },
	includeMatching: { ...anyList, expected: 'a list of regular expressions', item: expressions },
	mainSections: strings,
	schema,
	remarkPlugins: anyList,
	math: boolean,
	smartPunctuation: boolean,
	cjk: oneOf(true, false, 'auto'),
	summaryLength: positive,
	uglyUrls: {
		expected: 'true, false or an object of them by folder',
		accepts: (value) => typeof value === 'boolean' || isObject(value),
		values: boolean,
	},
	liquid: object({
		like: oneOf('jekyll', 'eleventy'),
		engine: string,
		site: object(),
		includes: object(),
		layouts: object(),
		templates: { ...object(), values: string },
		unknown: strings,
		environment: string,
		dateFilters: { ...object(), values: string },
	}),
	mdx: boolean,
	admonitions: {
		expected: 'true, false or an object such as `{ titles }`',
		accepts: (value) => typeof value === 'boolean' || isObject(value),
		fields: { titles: { ...object(), values: string } },
	},
	vue: {
		expected: 'true, false or an object such as `{ files }`',
		accepts: (value) => typeof value === 'boolean' || isObject(value),
	},
	extras: object({
		definitionLists: boolean,
		emoji: boolean,
		hardBreaks: boolean,
		attributes: boolean,
		mark: boolean,
		insert: boolean,
		superscript: boolean,
		subscript: boolean,
		angleQuotes: boolean,
		doubleTildes: boolean,
		shortHeads: boolean,
		footnoteNames: boolean,
		bareLinks: oneOf('http', 'https', false),
		markdownInHtml: boolean,
		hideComments: boolean,
		formulas: object({ inline: delimiters, block: delimiters, isMarkdown: boolean }),
	} satisfies Record<keyof MarkdownExtras, Field>),
	headingIds: oneOf(...headingIdKinds),
	params: object(),
	languageParams: { ...object(), accepts: hasLanguageKeys, values: object() },
	authorNames: { ...object(), values: string },
	tagNames: { ...object(), values: string },
	content: folder,
	leftOut: { ...anyList, item: object({ file: string, reason: string, isTold: boolean }) },
	assetFolders: { ...anyList, item: folder },
	onlyLinkedAssets: boolean,
	shortcodes: { ...object(), values: aFunction },
	hiddenShortcodes: strings,
	codeShortcodes: { ...object(), values: codeShortcode },
	permalinks: {
		expected: 'an object of patterns by folder, or a list of rules such as `{ pattern }`',
		accepts: (value) => isObject(value) || Array.isArray(value),
		values: pattern,
		item: { ...object({ pattern, target }), expected: 'a rule such as `{ pattern }`' },
	},
	languageFolders: {
		expected: 'an object of folders by language tag',
		accepts: hasLanguageKeys,
		values: languageFolder,
	},
	frontMatterDefaults: {
		...anyList,
		item: object({
			path: string,
			kind: oneOf('posts', 'drafts', 'pages'),
			target,
			scope: object({ path: string, type: string }),
			values: object(),
			isOfGenerator: boolean,
		}),
	},
} satisfies Partial<Record<keyof BlogOptions, Field>>

export function hasLanguageKeys(value: unknown): boolean {
	return isObject(value) && Object.keys(value).every(isLanguageName)
}

export function isExpression(text: string): boolean {
	try {
		return pathExpression(text) !== undefined
	} catch {
		return false
	}
}
