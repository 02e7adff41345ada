/** A setting that changes what readers get, and is not read. */
export interface ToldSetting {
	/** What is not as it was. */
	readonly why: string
	readonly hint: string
	/** Values with which Hugo does what this engine does: then there is nothing to tell. */
	readonly unless?: readonly unknown[]
	/** A setting, from the same map on, that brings back what this one takes away if it is on. */
	readonly unlessOn?: string
}

/** Settings that are read, and what is below them. */
export const readSettings = named(`
	baseURL title copyright assetDir contentDir publishDir staticDir timeZone summaryLength hasCJKLanguage mainSections uglyURLs author
	locale languageCode languageName defaultContentLanguage defaultContentLanguageInSubdir languages label weight
	buildDrafts buildExpired buildFuture cascade frontmatter outputs outputFormats module.mounts menus menu params permalinks taxonomies
	enableEmoji markup.goldmark.extensions.definitionList markup.goldmark.extensions.extras markup.goldmark.parser.attribute.block markup.goldmark.parser.autoIDType
	markup.goldmark.parser.autoHeadingIDType markup.goldmark.extensions.linkify markup.goldmark.renderer.hardWraps markup.highlight.codeFences markup.highlight.lineNos markup.tableOfContents
	ignoreFiles disablePathToLower removePathAccents disableLanguages disabled disableKinds disableAliases disableDefaultLanguageRedirect disableDefaultSiteRedirect sitemap.filename
	capitalizeListTitles pluralizeListTitles titleCaseStyle sectionPagesMenu
	pagination.pagerSize pagination.path pagination.disableAliases paginate paginatePath services.RSS.limit rssLimit
	markup.goldmark.renderer.unsafe markup.goldmark.extensions.passthrough markup.goldmark.extensions.typographer markup.goldmark.extensions.typographer.disable
	markup.goldmark.renderHooks.link
`)

/** Those that a language can say for itself. */
export const settingsOfLanguages = named(`
	title label weight languageName locale languageCode contentDir disabled params menus menu taxonomies permalinks cascade copyright author
	pagination paginate paginatePath hasCJKLanguage disablePathToLower removePathAccents
`)

/** Settings that mean nothing for what is made here: of templates, of Hugo's own work, of its server. */
export const mootSettings = named(`
	archetypeDir build cacheDir caches cleanDestinationDir contentTypes dataDir deployment disableHugoGeneratorInject disableLiveReload
	enableInlineShortcodes enableMissingTranslationPlaceholders enableRobotsTXT environment HTTPCache workingDir i18nDir ignoreCache ignoreLogs ignoreVendorPaths
	imaging layoutDir logLevel mediaTypes minify newContentEditor noBuildLock noChmod noTimes panicOnWarning printI18nWarnings printPathWarnings
	printUnusedTemplates privacy quiet refLinksErrorLevel related resourceDir security server theme themesDir templateMetrics templateMetricsHints timeout verbose
	module.auth module.hugoVersion module.imports module.noProxy module.noVendor module.params module.private module.proxy module.replacements
	module.vendorClosest module.workspace
	direction languageDirection
	markup.asciiDocExt markup.rst markup.blackfriday markup.goldmark.renderHooks.image markup.goldmark.duplicateResourceFiles
	markup.goldmark.renderer.xhtml markup.goldmark.parser.wrapStandAloneImageWithinParagraph
	markup.goldmark.extensions.footnote.enableAutoIDPrefix markup.goldmark.extensions.cjk
	markup.highlight.noClasses markup.highlight.wrapperClass markup.highlight.tabWidth markup.highlight.hl_inline
	markup.highlight.lineNumbersInTable markup.highlight.noHl
	services.instagram services.twitter services.x sitemap.changeFreq sitemap.priority
	blackfriday footnoteAnchorPrefix footnoteReturnLinkContents metaDataFormat pygmentsCodeFences pygmentsCodeFencesGuessSyntax pygmentsUseClasses
	defaultContentRole defaultContentRoleInSubdir defaultContentVersion defaultContentVersionInSubdir googleAnalyticsAsync
`)

const config = 'Write it as `blog.config.json` has it: '

const footnotes: ToldSetting = {
	why: 'footnotes are read',
	hint: 'Write `\\[^1]` to show the mark.',
	unless: [true],
}

/** Settings that are told. */
export const toldSettings: Readonly<Record<string, ToldSetting>> = {
	...typographer(),
	canonifyURLs: {
		why: 'links of posts stay paths',
		hint: 'Pages work at the address of the site; feeds have whole addresses.',
		unless: [false],
	},
	relativeURLs: {
		why: 'links begin at the root of the site',
		hint: 'Publish it at `baseURL`, or look at it with `blog preview`.',
		unless: [false],
	},
	defaultOutputFormat: {
		why: 'pages are HTML',
		hint: 'Feeds and Markdown are made beside them.',
		unless: ['html'],
	},
	enableGitInfo: {
		why: 'no date is read of Git',
		hint: 'Write `lastmod` in the front matter.',
		unless: [false],
	},
	'page.nextPrevSortOrder': {
		why: 'the next post is the newer one',
		hint: 'Readers see titles on both sides.',
		unless: ['desc'],
	},
	'page.nextPrevInSectionSortOrder': {
		why: 'the next post is the newer one',
		hint: 'Readers see titles on both sides.',
		unless: ['desc'],
	},
	refLinksNotFoundURL: {
		why: 'a link that leads nowhere stays as it is',
		hint: 'It is told: mend it.',
		unless: [''],
	},
	renderSegments: {
		why: 'all of the site is made',
		hint: 'Remove what is too much after the build.',
		unless: [[]],
	},
	segments: { why: 'all of the site is made', hint: 'Remove what is too much after the build.' },
	roles: { why: 'there is one', hint: 'Make a site for each.' },
	versions: { why: 'there is one', hint: 'Make a site for each.' },
	'services.disqus': {
		why: 'nothing of other hosts is loaded',
		hint: 'Make a component `Comments`: docs/comments.md.',
	},
	disqusShortname: {
		why: 'nothing of other hosts is loaded',
		hint: 'Make a component `Comments`: docs/comments.md.',
		unless: [''],
	},
	'services.googleAnalytics': {
		why: 'nothing of other hosts is loaded',
		hint: 'Make a component `ExtraHead`: docs/theming.md.',
	},
	googleAnalytics: {
		why: 'nothing of other hosts is loaded',
		hint: 'Make a component `ExtraHead`: docs/theming.md.',
		unless: [''],
	},
	'sitemap.disable': { why: 'there is one', hint: 'Remove it after the build.', unless: [false] },
	pygmentsStyle: {
		why: 'code has the colours of this theme',
		hint: `${config}\`{ "markdown": { "code": { "themes": { "light": "github-light", "dark": "github-dark" } } } }\`.`,
	},
	pygmentsOptions: {
		why: 'blocks of code have none of these options',
		hint: 'For numbers of lines write `lineNos: true` in `markup.highlight` in its place; other options stand after the fence of a block: `{hl_lines=[2]}`.',
		unless: [''],
	},
	defaultMarkdownHandler: {
		why: 'Markdown is read as Goldmark does',
		hint: 'Look at a few pages.',
		unless: ['goldmark'],
	},
	'markup.defaultMarkdownHandler': {
		why: 'Markdown is read as Goldmark does',
		hint: 'Look at a few pages.',
		unless: ['goldmark'],
	},
	'markup.goldmark.extensions.cjk.enable': {
		unless: [false],
		why: 'line breaks between characters stay',
		hint: 'Write a paragraph in one line.',
	},
	'markup.goldmark.extensions.footnote': footnotes,
	'markup.goldmark.extensions.footnote.enable': footnotes,
	'markup.goldmark.extensions.footnote.backlinkHTML': {
		unless: ['&#x21a9;&#xfe0e;', ''],
		why: 'the way back has a sign of its own',
		hint: 'It is part of the theme.',
	},
	'markup.goldmark.extensions.linkifyProtocol': {
		why: '`www.example.com` becomes a link with `https`',
		hint: 'Write the whole address.',
		unless: ['', 'http', 'https'],
	},
	'markup.goldmark.extensions.strikethrough': {
		why: '`~~x~~` is struck through',
		hint: 'Write `\\~~`.',
		unless: [true],
		unlessOn: 'extras.delete.enable',
	},
	'markup.goldmark.extensions.table': {
		why: 'tables are read',
		hint: 'Write `\\|`.',
		unless: [true],
	},
	'markup.goldmark.extensions.taskList': {
		why: '`[x]` is a box',
		hint: 'Write `\\[x]`.',
		unless: [true],
	},
	'markup.goldmark.parser.attribute.title': {
		why: 'attributes of headings are read',
		hint: 'Write `\\{`.',
		unless: [true],
	},
	'markup.goldmark.parser.autoHeadingID': {
		why: 'headings have ids',
		hint: 'Nobody is hurt by them.',
		unless: [true],
	},
	'markup.goldmark.parser.autoDefinitionTermID': {
		why: 'terms of definition lists have no ids',
		hint: 'Write `{#id}` after a heading in place of the term, if links lead there.',
		unless: [false],
	},
	'markup.highlight.anchorLineNos': {
		why: 'numbers of lines are no links',
		hint: 'Nobody is hurt by it.',
		unless: [false],
	},
	'markup.highlight.lineAnchors': {
		why: 'numbers of lines are no links',
		hint: 'Nobody is hurt by it.',
		unless: [''],
	},
	'markup.highlight.guessSyntax': {
		why: 'no language is guessed',
		hint: 'Write it after the fence.',
		unless: [false],
	},
	'markup.highlight.hl_Lines': {
		why: 'no line is marked in all blocks',
		hint: 'Write `{hl_lines=[2]}` after the fence.',
		unless: [''],
	},
	'markup.highlight.lineNoStart': {
		why: 'lines are counted from 1',
		hint: 'Write `{linenostart=5}` after the fence.',
		unless: [1],
	},
	'markup.highlight.style': {
		why: 'code has the colours of this theme',
		hint: `${config}\`{ "markdown": { "code": { "themes": { "light": "github-light", "dark": "github-dark" } } } }\`.`,
		unless: ['monokai'],
	},
}

function named(text: string): readonly string[] {
	return text.split(/\s+/).filter(Boolean)
}

/** Signs that another text stands for than by default. */
function typographer(): Record<string, ToldSetting> {
	const signs = {
		apostrophe: 'rsquo',
		ellipsis: 'hellip',
		emDash: 'mdash',
		enDash: 'ndash',
		leftAngleQuote: 'laquo',
		rightAngleQuote: 'raquo',
		leftDoubleQuote: 'ldquo',
		rightDoubleQuote: 'rdquo',
		leftSingleQuote: 'lsquo',
		rightSingleQuote: 'rsquo',
	}
	const why = 'the sign is that of Hugo’s defaults'
	const hint = 'Write the sign itself, or switch all off: `typographer: { disable: true }`.'
	return Object.fromEntries(
		Object.entries(signs).map(([name, usual]) => [
			`markup.goldmark.extensions.typographer.${name}`,
			{ why, hint, unless: [`&${usual};`] },
		]),
	)
}
