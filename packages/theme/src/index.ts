export type { Components } from './components/components.ts'
export { defaultComponents } from './components/default-components.ts'
export { textOfLine } from './components/line-of-markdown.ts'
export type { PageComponents, SlotComponents } from './components/page-components.ts'
export type * from './components/props.ts'
export { protectEmails, protectedEmail } from './components/protected-email.ts'
export type { ShareTarget } from './components/share-targets.ts'
export { absoluteUrl, siteUrl } from './components/site-url.ts'
export { useComponents, useView } from './components/use-components.ts'
export { type PageWording, useWording } from './components/use-wording.ts'
export { createTheme } from './create-theme.ts'
export type { Theme, ThemeAsset, ThemeOptions } from './options.ts'
export type { Head, HeadImage, Translation } from './page-head.ts'
export type { Consulting, MenuItem, Site, SiteLanguage } from './site.ts'
export type { TextColumn } from './styles/text-column.ts'
export { defaultTokens, type Schemes, type Tokens } from './styles/tokens.ts'
export type { Plural, Texts } from './texts/texts.ts'
export type { OwnTexts } from './texts/texts-of.ts'
export type {
	ArchiveView,
	CoverView,
	IntroView,
	Linked,
	ListView,
	NotFoundView,
	PlainView,
	PostView,
	SearchView,
	SeriesPart,
	SubscribeView,
	TermLink,
	TermsView,
	View,
} from './view.ts'
