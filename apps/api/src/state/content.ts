import type { Blog } from '@blog/core'
import type { RenderContext, Renderer } from '@blog/renderer'

/** A link of a site's menu, or one to a social profile. */
export interface SiteLink {
	readonly name: string
	readonly url: string
}

/** What a site says of itself. */
export interface SiteSettings {
	readonly title: string
	readonly description: string
	/** Absolute, without trailing slash. */
	readonly url: string
	/** BCP 47 tag. */
	readonly language: string
	/** IANA name. Default `UTC`. */
	readonly timeZone?: string
	/** Author of posts that name none. */
	readonly author?: string
	readonly menu?: readonly SiteLink[]
	readonly social?: readonly SiteLink[]
}

/** What is served, as it is at one moment; never changed, only replaced. */
export interface ApiContent {
	/** May hold drafts: they are never served without a token. */
	readonly blog: Blog<unknown>
	readonly renderer: Renderer
	readonly context: RenderContext
	/** Default: no title, at `http://localhost:4321`, in English. */
	readonly settings?: SiteSettings
}
