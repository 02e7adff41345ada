import type { Place } from '@blog/core'
import type { ConfigPlaces } from '../config/config-places.ts'
import type { ShownOptions } from '../config/resolve-config.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { Authoring } from './authoring.ts'

/** Keys of a config of ours, one of which says what is missing; of a list of them all are needed. */
export type SettledBy = readonly (keyof SiteConfig | readonly (keyof SiteConfig)[])[]

/** A setting that changes what is built and is not read. */
export interface UnreadSetting {
	/** As the documentation of the generator calls it. */
	readonly setting: string
	/** Keys that lead to it, as written; default the parts of its name. */
	readonly path?: readonly string[]
	/** How much of it is read. Default: it is not. */
	readonly isRead?: string
	/** What is not as it was. Default: addresses. */
	readonly why?: string
	readonly hint?: string
	/** A config of ours that has one of these says what is missing. */
	readonly settledBy?: SettledBy
}

/** What the folder of another generator says of its site. */
export interface GeneratorSite {
	readonly config: SiteConfig
	/** How its posts are written, where that is not as usual. */
	readonly authoring?: Partial<Authoring>
	/** Hidden posts to show. */
	readonly shown?: ShownOptions
	readonly unread?: readonly UnreadSetting[]
	/** Settings, as written, that the generator does not know either. */
	readonly unknown?: readonly string[]
	/** What else there is to say of the config. */
	readonly problems?: readonly {
		readonly path: readonly string[]
		/** Where it stands, if not in the config. */
		readonly at?: { readonly file: string; readonly place?: Place }
		readonly message: string
		readonly hint?: string
		/** A config of ours that has one of these says what is missing. */
		readonly settledBy?: SettledBy
		/** Default `generator-setting-unread`. */
		readonly rule?: 'generator-folder-unknown' | 'symlink-not-followed'
	}[]
	/** What the site is not built with, since nobody could tell what is to be published. */
	readonly refused?: readonly {
		readonly path: readonly string[]
		readonly message: string
		/** Unless a config of ours says this. */
		readonly settledBy?: keyof SiteConfig
	}[]
	/** Folders of what is not run or read. */
	readonly leftOut?: readonly {
		readonly folder: string
		readonly what: string
		readonly hint: string
	}[]
	/** Where it says what stands on pages. */
	readonly places?: ConfigPlaces
	/** Where a setting stands; default: in the config file as a whole. */
	placeOf?(path: readonly string[]): { readonly file: string; readonly place?: Place } | undefined
}
