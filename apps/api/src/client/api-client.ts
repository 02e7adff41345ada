import type { z } from '@hono/zod-openapi'
import type { jsonFeedSchema } from '../v1/schemas/json-feed.ts'
import type { archiveSchema, foundSchema, postList, termList } from '../v1/schemas/lists.ts'
import type { settingsSchema } from '../v1/schemas/site.ts'
import type { term as termSchema } from '../v1/schemas/term.ts'
import type {
	FieldsOr,
	PostField,
	PostFormat,
	PostInclusion,
	PostMetadata,
	PostWith,
	UnlessFields,
} from './post-with.ts'

/** What of each post is wanted. */
export interface ShapeQuery<
	Field extends PostField = PostField,
	Format extends PostFormat = PostFormat,
	Inclusion extends PostInclusion = PostInclusion,
> {
	readonly formats?: readonly Format[]
	readonly include?: readonly Inclusion[]
	/** Nothing but these, and what {@link formats} and {@link include} say. */
	readonly fields?: readonly Field[]
}

/** What of one post is wanted, and what lets one see it before it is published. */
export interface ReadQuery<
	Field extends PostField = PostField,
	Format extends PostFormat = PostFormat,
	Inclusion extends PostInclusion = PostInclusion,
> extends ShapeQuery<Field, Format, Inclusion> {
	/** A token: of `createPreviewToken`, or of the link that `blog share` prints. */
	readonly preview?: string
}

/** Which items of a list are wanted. */
export interface ListQuery {
	/** In NQL: `tag:go+published:>'2024-01-01'`. */
	readonly filter?: string
	/** `published desc, title asc` */
	readonly order?: string
	readonly page?: number
	/** In place of a page: `next` of a page before. */
	readonly cursor?: string
	/** 1 to 100. Default 20. */
	readonly limit?: number
}

/** Which posts are wanted, and what of them. */
export interface PostsQuery<
	Field extends PostField = PostField,
	Format extends PostFormat = PostFormat,
	Inclusion extends PostInclusion = PostInclusion,
> extends ListQuery,
		ShapeQuery<Field, Format, Inclusion> {
	/** Name or slug, in any case. */
	readonly tag?: string
}

/** A page of posts. */
export interface PostList<Field extends PostField = PostMetadata>
	extends Omit<z.infer<typeof postList>, 'items'> {
	items: PostWith<Field>[]
}
/** A tag, category, series or author. */
export type Term = z.infer<typeof termSchema>
/** A page of terms. */
export type TermList = z.infer<typeof termList>
/** Posts by year and month. */
export type Archive = z.infer<typeof archiveSchema>
/** What a search has found. */
export type Found = z.infer<typeof foundSchema>
/** What a site says of itself. */
export type Settings = z.infer<typeof settingsSchema>

/** What is known of each post of a list. */
type Listed<Field extends PostField, Format extends PostFormat, Inclusion extends PostInclusion> =
	| FieldsOr<PostMetadata, Field>
	| Format
	| Inclusion

/** What is known of a post that is read alone: with its body and headings, unless something else is asked for. */
type Whole<Field extends PostField, Format extends PostFormat, Inclusion extends PostInclusion> =
	| Field
	| FieldsOr<UnlessFields<Field, 'html'>, Format>
	| FieldsOr<UnlessFields<Field, 'headings'>, Inclusion>

/** The newest posts, as JSON Feed 1.1. */
export type JsonFeed = z.infer<typeof jsonFeedSchema>

/** Reads the newest posts as feeds have them. */
export interface FeedsClient {
	json(): Promise<JsonFeed>
	/** RSS 2.0. */
	rss(): Promise<string>
	atom(): Promise<string>
}

/** Reads the terms of a taxonomy. */
export interface TermsClient {
	list(query?: ListQuery): Promise<TermList>
	read(slug: string): Promise<Term>
}

/** Reads pages that stand alone. What of them is there is what the query asks for; bodies are absent from lists. */
export interface PagesClient {
	list<
		Field extends PostField = PostMetadata,
		Format extends PostFormat = never,
		Inclusion extends PostInclusion = never,
	>(
		query?: ListQuery & ShapeQuery<Field, Format, Inclusion>,
	): Promise<PostList<Listed<Field, Format, Inclusion>>>
	/**
	 * @param slug Or an id: `posts/hello`.
	 * @throws {RangeError} If it is none.
	 */
	read<
		Field extends PostField = PostMetadata,
		Format extends PostFormat = never,
		Inclusion extends PostInclusion = never,
	>(
		slug: string,
		query?: ReadQuery<Field, Format, Inclusion>,
	): Promise<PostWith<Whole<FieldsOr<PostMetadata, Field>, Format, Inclusion>>>
}

/** Reads posts, as pages are read. */
export interface PostsClient extends Pick<PagesClient, 'read'> {
	list<
		Field extends PostField = PostMetadata,
		Format extends PostFormat = never,
		Inclusion extends PostInclusion = never,
	>(
		query?: PostsQuery<Field, Format, Inclusion>,
	): Promise<PostList<Listed<Field, Format, Inclusion>>>
	/** Every post that is asked for, page after page. */
	all<
		Field extends PostField = PostMetadata,
		Format extends PostFormat = never,
		Inclusion extends PostInclusion = never,
	>(
		query?: Omit<PostsQuery<Field, Format, Inclusion>, 'page' | 'cursor'>,
	): AsyncGenerator<PostWith<Listed<Field, Format, Inclusion>>>
}

/** Reads an API; every method throws an {@link ApiError} for what the API refuses. */
export interface ApiClient {
	readonly posts: PostsClient
	readonly pages: PagesClient
	readonly tags: TermsClient
	readonly categories: TermsClient
	readonly series: TermsClient
	readonly authors: TermsClient
	archive(): Promise<Archive>
	search(
		words: string,
		options?: { readonly page?: number; readonly limit?: number },
	): Promise<Found>
	settings(): Promise<Settings>
	readonly feeds: FeedsClient
	/** XML; one of more than 50,000 addresses has pages. */
	sitemap(query?: { readonly page?: number }): Promise<string>
}
