import type { z } from '@hono/zod-openapi'
import type { formats, inclusions } from '../v1/describe-post.ts'
import type { wholePost } from '../v1/schemas/post.ts'

/** All that there is to know of a post. */
export interface WholePost extends z.infer<typeof wholePost> {}
/** A body of a post. */
export type PostFormat = (typeof formats)[number]
/** What can be said of a post besides. */
export type PostInclusion = (typeof inclusions)[number]
/** Anything that is said of a post. */
export type PostField = keyof WholePost
/** What is said of every post, unless `fields` says otherwise. */
export type PostMetadata = Exclude<PostField, PostFormat | PostInclusion>

/** A post with these fields. If they are not known before the program runs, it may have any. */
export type PostWith<Field extends PostField> = PostField extends Field
	? Partial<WholePost>
	: Pick<WholePost, Field>

/** The fields that are asked for: an empty list asks for nothing, and so for the usual ones. */
export type FieldsOr<Usual extends PostField, Field extends PostField> = [Field] extends [never]
	? Usual
	: Field

/** What a post that is read alone has besides, unless `fields` says otherwise. */
export type UnlessFields<Field extends PostField, Usual> = PostMetadata extends Field
	? Usual
	: never
