import type { ApiState } from '../state/api-state.ts'

/** What the routes get besides the request. */
export interface ApiEnv {
	readonly Bindings: {
		/** What the answer is made of: one content, whatever happens meanwhile. */
		readonly state: ApiState
		/** Where clients reach the API: absolute, without trailing slash. */
		readonly base: string
		/** Set to the pattern of the route that answers: `/v1/posts/:slug`. */
		route: string
	}
}
