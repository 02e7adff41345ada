import type { ContentPath } from '../metadata/content-path.ts'
import type { Post } from './post.ts'

/** What is made of a file when templates ask for it. */
export interface PageFacts {
	readonly file: string
	readonly path: ContentPath
	date(): string | undefined
	url(): string
	terms(): Pick<Post, 'tags' | 'categories'>
	slug(): string
	title(): string | undefined
}
