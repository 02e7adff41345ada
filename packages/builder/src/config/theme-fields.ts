import type { Components, ThemeOptions, Tokens } from '@blog/theme'
import type { Field } from './check-fields.ts'
import { object, string } from './field-kinds.ts'

const component: Field = {
	expected: 'a component: a function that returns JSX',
	// One that is `async` returns a promise, which would be shown as nothing.
	accepts: (value) => Object.prototype.toString.call(value) === '[object Function]',
}
const color: Field = {
	expected: "a colour for light and one for dark: `['#0b5c66', '#7fc8cd']`",
	accepts: (value) =>
		Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string'),
}

const components = {
	Document: component,
	ListPage: component,
	PostPage: component,
	PlainPage: component,
	TermsPage: component,
	ArchivePage: component,
	SearchPage: component,
	SubscribePage: component,
	NotFoundPage: component,
	ExtraHead: component,
	BeforeContent: component,
	AfterContent: component,
	ExtraFoot: component,
	Head: component,
	Header: component,
	Footer: component,
	LanguageMenu: component,
	SearchLink: component,
	SchemeToggle: component,
	Consulting: component,
	PageHeader: component,
	Body: component,
	Cover: component,
	Intro: component,
	Entry: component,
	MetaLine: component,
	Pager: component,
	Breadcrumbs: component,
	TableOfContents: component,
	SeriesBox: component,
	TermLinks: component,
	PostNav: component,
	LinkList: component,
	Share: component,
	Comments: component,
} satisfies Record<keyof Components, Field>

const tokens = {
	background: color,
	surface: color,
	code: color,
	text: color,
	muted: color,
	line: color,
	accent: color,
	note: color,
	tip: color,
	important: color,
	warning: color,
	caution: color,
	font: string,
	display: string,
	mono: string,
	weight: string,
	tracking: string,
	size: string,
	leading: string,
	space: string,
	measure: string,
	page: string,
	radius: string,
	edge: string,
} satisfies Record<keyof Tokens, Field>

/** What `theme` of a config may hold; a key that the theme knows and this does not is a type error. */
export const themeFields = {
	components: object(components),
	tokens: object(tokens),
	css: string,
	favicon: string,
	texts: object(),
} satisfies Record<Exclude<keyof ThemeOptions, 'languageTags'>, Field>
