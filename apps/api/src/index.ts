export { type ApiOptions, createApi } from './create-api.ts'
export type { GhostOptions } from './ghost/ghost-app.ts'
export type { ParameterProblem, Problem } from './problem.ts'
export { type ApiServer, type ApiServerOptions, startApi } from './start-api.ts'
export type {
	ApiContent,
	FoundPlace,
	FoundPosts,
	SiteLink,
	SiteSettings,
} from './state/content.ts'
export type { ApiRoutes } from './v1/v1-app.ts'
