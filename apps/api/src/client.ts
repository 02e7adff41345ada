// For whoever reads an API: loads nothing of the server

export type {
	ApiClient,
	Archive,
	FeedsClient,
	Found,
	JsonFeed,
	ListQuery,
	PagesClient,
	PostList,
	PostsClient,
	PostsQuery,
	ReadQuery,
	Settings,
	ShapeQuery,
	Term,
	TermList,
	TermsClient,
} from './client/api-client.ts'
export { ApiError } from './client/api-error.ts'
export { type ClientOptions, createClient } from './client/create-client.ts'
export type {
	PostField,
	PostFormat,
	PostInclusion,
	PostMetadata,
	PostWith,
	WholePost,
} from './client/post-with.ts'
