/** A page in one of the languages that it is there in. */
export interface Translation {
	readonly language: string
	readonly url: string
}

/** A picture that social sites show for a page. */
export interface HeadImage {
	/** Absolute URL or path. */
	readonly url: string
	/** For those who do not see it. */
	readonly alt?: string | undefined
	/** In pixels, both or none. */
	readonly width?: number | undefined
	readonly height?: number | undefined
	/** `image/png`. */
	readonly type?: string | undefined
}

/** What the `<head>` says of one page. */
export interface Head {
	readonly title: string
	readonly description: string
	/** Site-absolute path of this page; the canonical address unless {@link canonical} is set. */
	readonly url: string
	readonly canonical?: string
	/** Feeds of this page. */
	readonly feeds: readonly { readonly title: string; readonly type: string; readonly url: string }[]
	readonly noindex?: boolean
	/** The page in every language that it is there in, this one too. Of a further page of a list: the lists. */
	readonly translations?: readonly Translation[]
	readonly image?: HeadImage
	/** Path of this page as Markdown. */
	readonly markdown?: string
}
