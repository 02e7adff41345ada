import type { ShownOptions } from '../config/resolve-config.ts'
import type { SiteConfig } from '../config/site-config.ts'

/** What the folder of another generator says of its site. */
export interface GeneratorSite {
	readonly config: SiteConfig
	/** Hidden posts to show. */
	readonly shown?: ShownOptions
	/** Names of settings that change what is built and are not read. */
	readonly unread?: readonly string[]
}
