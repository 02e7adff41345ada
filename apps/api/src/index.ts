export type { Answer } from './answer/answer.ts'
export type { AnswerCacheOptions } from './answer/answer-cache.ts'
export { type Api, type ApiOptions, createApi } from './create-api.ts'
export type { GhostOptions } from './ghost/ghost-app.ts'
export type { RateLimit } from './limit/rate-limiter.ts'
export type { RequestEvent } from './observe/request-event.ts'
export { createPreviewToken, type PreviewGrant } from './preview/preview-token.ts'
export type { ParameterProblem, Problem } from './problem.ts'
export { type Encoding, type Encodings, gzip } from './reply/encodings.ts'
export type {
	ApiContent,
	FindPosts,
	FoundPlace,
	FoundPosts,
	SiteLink,
	SiteSettings,
} from './state/content.ts'
export type { ApiRoutes } from './v1/v1-app.ts'
