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
export type {
	ArchiveView,
	Consulting,
	CoverView,
	Head,
	Linked,
	ListView,
	MenuItem,
	NotFoundView,
	PlainView,
	PostView,
	SeriesPart,
	Site,
	TermLink,
	TermsView,
	View,
} from './view.ts'
