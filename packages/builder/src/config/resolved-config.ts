import type { BlogOptions } from '@blog/core'
import type { RenderOptions } from '@blog/renderer'
import type { Consulting, MenuItem, ShareTarget, ThemeOptions } from '@blog/theme'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { CardSettings } from '../cards/social-card.ts'
import type { RuleSettings } from '../check/settle/rule-settings.ts'
import type { ImageSettings } from '../images/image-settings.ts'
import type { AllowedSources } from '../security/directives.ts'
import type { HomeConfig, IntroConfig } from './intro-config.ts'
import type { ListsConfig } from './lists-config.ts'
import type { MenuEntry } from './menu-entry.ts'
import type { RedirectsConfig } from './redirects-config.ts'
import type { CheckConfig, LanguageConfig, SiteConfig, TocConfig } from './site-config.ts'
import type { SiteKind } from './site-kinds.ts'
import type { StaticCopy } from './static-copy.ts'

/** The config of a site with every default filled in. */
export interface ResolvedConfig {
	readonly title: string
	readonly description: string
	/** Absolute, without trailing slash. */
	readonly url: string
	/** Whether somebody wrote {@link url}, or it is the default. */
	readonly hasUrl: boolean
	/** Path of {@link url}: empty, or `/blog`. */
	readonly basePath: string
	readonly language: string
	/** What is said in each language, as far as it is written. */
	readonly languages: Readonly<Record<string, LanguageConfig>>
	/** BCP 47 tags of languages that are called by other words, by those. */
	readonly languageTags: Readonly<Record<string, string>>
	readonly author: string
	readonly copyright?: string
	/** `undefined`: the builder makes a menu of what there is. */
	readonly menu?: readonly MenuEntry[]
	readonly social: readonly MenuItem[]
	readonly consulting?: Consulting
	readonly intro?: IntroConfig
	readonly home: Required<HomeConfig>
	readonly lists: ListsConfig
	/** Folder of static files; empty if it is the site's own. */
	readonly static: string
	/** {@link static}, others, and {@link imageFolder}. */
	readonly statics: readonly string[]
	/** Static files with another place. */
	readonly copies: readonly StaticCopy[]
	readonly imageFolder?: string
	readonly out?: string
	/** Whether a missing static folder is a mistake: the config names it. */
	readonly hasStatic: boolean
	readonly pageSize: number
	readonly showWordCount: boolean
	readonly showReadingTime: boolean
	readonly showSummary: boolean
	readonly plainPages: boolean
	readonly toc: boolean
	readonly tocOpen: boolean
	readonly tocStyle: Pick<TocConfig, 'levels' | 'ordered' | 'least'>
	readonly share: readonly ShareTarget[]
	readonly edit?: NonNullable<SiteConfig['edit']>
	readonly without: readonly SiteKind[]
	readonly redirects: RedirectsConfig
	readonly sitemap: Required<NonNullable<SiteConfig['sitemap']>>
	readonly search: boolean
	readonly markdownTwins: boolean
	readonly subscribe: boolean
	readonly feed: Required<NonNullable<SiteConfig['feed']>>
	/** `false`: images are published as they are and no other way. */
	readonly images: false | ImageSettings
	/** What pages may load besides what they need; `false`: pages have no policy. */
	readonly security: false | AllowedSources
	/** `false`: posts have no cards. */
	readonly socialCards: false | CardSettings
	readonly check: {
		readonly rules: RuleSettings
		readonly prose: Required<NonNullable<CheckConfig['prose']>>
	}
	/** For `createRenderer`. */
	readonly markdown: RenderOptions
	readonly theme: ThemeOptions
	/** For `loadBlog`. */
	readonly blog: BlogOptions<StandardSchemaV1 | undefined>
}
