export type { Components } from './components/components.ts'
export { defaultComponents } from './components/default-components.ts'
export type * from './components/props.ts'
export { protectEmails, protectedEmail } from './components/protected-email.ts'
export { absoluteUrl, siteUrl } from './components/site-url.ts'
export { useComponents } from './components/use-components.ts'
export { createTheme } from './create-theme.ts'
export type { Theme, ThemeAsset, ThemeOptions } from './options.ts'
export type { TextColumn } from './styles/text-column.ts'
export { defaultTokens, type Schemes, type Tokens } from './styles/tokens.ts'
export type { Plural, Texts } from './texts/texts.ts'
export type { OwnTexts } from './texts/texts-of.ts'
export type {
	ArchiveView,
	Consulting,
	CoverView,
	Head,
	HeadImage,
	Linked,
	ListView,
	MenuItem,
	NotFoundView,
	PlainView,
	PostView,
	SearchView,
	SeriesPart,
	Site,
	SiteLanguage,
	TermLink,
	TermsView,
	Translation,
	View,
} from './view.ts'
