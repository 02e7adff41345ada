import type { Blog, Diagnostic } from '@blog/core'
import type { Renderer } from '@blog/renderer'
import type { Theme } from '@blog/theme'
import type { SiteCards } from '../cards/site-cards.ts'
import type { ConfigPlaces } from '../config/config-places.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SiteImages } from '../images/site-images.ts'

/** Size of an image in pixels. */
export interface ImageSize {
	readonly width: number
	readonly height: number
}

/** Everything that a plan is made from. */
export interface SiteInput {
	/** Absolute path of the site's folder. */
	readonly dir: string
	/** Config file below the folder, if there is one. */
	readonly configFile?: string
	/** What there is to say of the config. */
	readonly configDiagnostics?: readonly Diagnostic[]
	/** Where the config says what stands on pages. */
	readonly places?: ConfigPlaces
	readonly config: ResolvedConfig
	readonly blog: Blog<unknown>
	readonly renderer: Renderer
	readonly theme: Theme
	/** Pages that are made of templates, which are not run. */
	readonly templates?: readonly string[]
	/** Files of the static folder, relative to the site's folder: `static/robots.txt`. */
	readonly staticFiles: readonly string[]
	/** What there is to say of the static folders. */
	readonly staticDiagnostics?: readonly Diagnostic[]
	/** Size of a local image; `undefined` if the file is none. */
	imageSize?(file: string): ImageSize | undefined
	/** Who makes the cards of posts. Without it they have none. */
	readonly cards?: SiteCards
	/** What can be made of the site's images. Without it they are published as they are. */
	readonly images?: SiteImages
}
