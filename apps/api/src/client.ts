// For whoever reads an API: loads nothing of the server
export { ApiError } from './client/api-error.ts'
export {
	type ApiClient,
	type Archive,
	type ClientOptions,
	createClient,
	type Found,
	type ListQuery,
	type PostList,
	type PostsQuery,
	type Settings,
	type ShapeQuery,
	type Term,
	type TermList,
	type TermsClient,
} from './client/create-client.ts'
export type { PostResource } from './v1/describe-post.ts'
