import type { ApiState } from '../state/api-state.ts'

/** What the routes get besides the request. */
export interface ApiEnv {
	readonly Bindings: {
		/** What the answer is made of: one content, whatever happens meanwhile. */
		readonly state: ApiState
		/** Where clients reach the API: absolute, without trailing slash. */
		readonly base: string
		/** The state in which one post that is not published can be read; `undefined` if the token does not allow that. */
		preview(token: string): Promise<{ readonly state: ApiState; readonly id: string } | undefined>
		/** Set to the pattern of the route that answers: `/v1/posts/:slug`. */
		route: string
	}
}
