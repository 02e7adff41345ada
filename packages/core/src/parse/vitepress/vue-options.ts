/** What posts of VitePress may show of other files. */
export interface VueOptions {
	/** Folder that `@` stands for, relative to the folder that is loaded. Default: that folder. */
	readonly root?: string
	/** Texts of files, by their path relative to the folder that is loaded: of `<!--@include: ./a.md-->` and `<<< @/a.js`. Default none. */
	readonly files?: Readonly<Record<string, string>>
	/** Why a file that is there is none of {@link files}, by its path: `is longer than …`. Default none. */
	readonly unread?: Readonly<Record<string, string>>
}
