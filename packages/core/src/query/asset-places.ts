import type { ContentFolders } from '../metadata/content-folders.ts'
import type { Post } from '../post/post.ts'
import type { SectionFolder } from './section-tree.ts'

/** Where files lie, and where they are published. */
export interface AssetPlaces {
	/** The files of those that are of a language lie below its home page. */
	readonly contents: ContentFolders
	/** Without a content folder anything may lie about (a `package.json`, notes), so that only files that a visible post links to or shows are published. */
	readonly isBare: boolean
	prefixOf(language: string): readonly string[]
	/** Of files that do not say another. */
	readonly language: string
	/** What the name of a file says. */
	languageOf(file: string): string | undefined
	/** What of a section lies in no bundle is published beside its list. */
	sectionsOf(language: string): readonly Pick<SectionFolder, 'names' | 'url'>[]
	/** Whether what lies beside a hidden list is hidden with it, as in Hugo; else what a visible post links to or shows is published. */
	readonly hidesWithList: boolean
	/** Whether a post is hidden for the sake of its page alone: its files are published. */
	isWithoutPage(post: Post<unknown>): boolean
	/** Path of a file that a generator publishes elsewhere than where it lies. */
	pathOf(file: string): string | undefined
	/** Segments before their path. */
	readonly base: readonly string[]
	/** Folders outside the content folder; of their files too only those. */
	readonly assetFolders: readonly string[]
	/** Whether of all other files than media only those are published that a visible post links to. */
	readonly onlyLinkedAssets: boolean
}
