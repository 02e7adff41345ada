import type { ToldSetting } from './hugo-settings.ts'

const css = 'Write in `blog.config.json`: '
const head = 'Make a component `ExtraHead`: docs/theming.md.'

/** Params of PaperMod that change what readers get, and are not read; all others are, or mean nothing here. */
export const toldParams: Readonly<Record<string, ToldSetting>> = {
	'params.defaultTheme': {
		why: 'the scheme is that of the system until a reader chooses another',
		hint: 'Nothing is lost: the choice is kept.',
		unless: ['auto', ''],
	},
	'params.disableThemeToggle': {
		why: 'readers can choose the scheme',
		hint: `${css}\`{ "theme": { "css": ".scheme-toggle { display: none }" } }\`.`,
		unless: [false],
	},
	'params.disableScrollToTop': {
		why: 'there is a way to the top',
		hint: `${css}\`{ "theme": { "css": ".to-top { display: none }" } }\`.`,
		unless: [false],
	},
	'params.disableLangToggle': {
		why: 'the header has a menu of languages',
		hint: `${css}\`{ "theme": { "css": ".languages { display: none }" } }\`.`,
		unless: [false],
	},
	'params.DateFormat': {
		why: 'dates are written as in the language of the page',
		hint: 'Make a component `MetaLine`: docs/theming.md.',
		unless: ['', 'January 2, 2006', ':date_long'],
	},
	'params.label': {
		why: 'the header shows the title of the site',
		hint: 'Make a component `Header`: docs/theming.md.',
	},
	'params.images': {
		why: 'a page without a cover has no picture for other sites to show',
		hint: 'Have one drawn for each post: `{ "socialCards": true }` in `blog.config.json`.',
		unless: [[]],
	},
	'params.cover.hidden': {
		why: 'covers are shown',
		hint: 'Write `cover: { hidden: true }` in the front matter.',
		unless: [false],
	},
	'params.cover.hiddenInSingle': {
		why: 'covers are shown',
		hint: 'Write `cover: { hiddenInSingle: true }` in the front matter.',
		unless: [false],
	},
	'params.cover.linkFullImages': {
		why: 'a cover is no link',
		hint: 'Make a component `Cover`: docs/theming.md.',
		unless: [false],
	},
	'params.analytics': { why: 'pages say nothing to other hosts', hint: head },
	'params.social.fediverse_creator': { why: 'pages do not name it', hint: head, unless: [''] },
	'params.CanonicalLinkText': {
		why: 'the words are those of the language of the page',
		hint: `${css}\`{ "theme": { "texts": { "en": { "originally": "…" } } } }\`.`,
		unless: ['', 'Originally published at'],
	},
}
