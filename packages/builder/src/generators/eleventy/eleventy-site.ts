import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { SiteData } from '../hiding/condition-in.ts'
import type { HiddenFiles } from '../hiding/function-cases.ts'
import type { Module } from '../program/modules-below.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import type { DataNaming } from './data/data-naming.ts'

/** What an Eleventy site says besides its folders. */
export interface EleventySite {
	/** Of `_data/metadata.js` or `site.json`, as far as it is written out. */
	readonly data: Readonly<Record<string, unknown>>
	/** What all files of `_data` say so, by their names: templates find it. */
	readonly globals: Readonly<Record<string, unknown>>
	/** Names and members of data that only running its programs would tell; `*` if it may be any. */
	readonly unknown: readonly string[]
	/** Keys that layouts give the files that are laid out in them, by how these call them. */
	readonly layouts: Readonly<Record<string, Readonly<Record<string, unknown>>>>
	/** Texts that posts may extend, by how they call them. */
	readonly templates: Readonly<Record<string, string>>
	/** The folder that it is written into. */
	readonly out: string
	/** That of files which are copied as they are. */
	readonly static: NonNullable<SiteConfig['static']>
	/** Folders of its data. */
	readonly dataFolders: readonly string[]
	/** Folders around that of posts that are of its input, the outermost first. */
	readonly around: readonly string[]
	/** How its files of data are called. */
	readonly naming: DataNaming
	/** Its config and the files that this runs. */
	readonly programs: readonly Module[]
	/** These as trees. */
	readonly syntax: ProgramSyntax
	/** What is known of its data. */
	readonly known: SiteData
	/** What its preprocessors hide. */
	readonly hidden: HiddenFiles
	/** What of its config only running it would tell. */
	readonly problems: NonNullable<GeneratorSite['problems']>
	/** What in its content is none of pages. */
	readonly exclude: readonly string[]
	/** Regular expressions of that. */
	readonly excludeMatching: readonly string[]
	/** Posts that files such as `.gitignore` leave out. */
	readonly leftOut: NonNullable<SiteConfig['leftOut']>
	/** The folder that it is made of; absent if only running the config would tell. */
	readonly input?: Pick<SiteConfig, 'content' | 'mainSections' | 'urls'>
}
