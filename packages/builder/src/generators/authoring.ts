/** How a generator wants a post to be written: where its file lies, what it is called, and what its front matter says. */
export interface Authoring {
	/** Folder of posts below the content folder. Default: the first that is there of the usual names. */
	readonly folder?: string
	/** Last folder of the path of a draft, in place of that of posts: it hides what lies in it. */
	readonly draftFolder?: string
	/** Whether names of posts begin with their day. Default: in a folder `_posts`. */
	readonly isDated?: boolean
	/** Whether a post may be a folder with an `index.md`. */
	readonly hasBundles: boolean
	/** Keys of the date, of which a site uses one; the first where there is no post yet. */
	readonly dateKeys: readonly string[]
	/** Front matter that hides a post, and what shows it. */
	readonly hiding: DraftKey
	/** Whether the generator itself knows drafts, or only programs of a site may. */
	readonly knowsDrafts: boolean
}

/** A flag that makes a draft of a post. */
export interface DraftKey {
	readonly key: 'draft' | 'published'
	/** Its value in a draft. */
	readonly hides: boolean
}

/** Where nothing else is said: as in Hugo, and in a folder of Markdown. */
export const usualAuthoring: Authoring = {
	hasBundles: true,
	dateKeys: ['date'],
	hiding: { key: 'draft', hides: true },
	knowsDrafts: true,
}
