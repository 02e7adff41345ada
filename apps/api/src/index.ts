export { type ApiInput, createApi } from './create-api.ts'
export type { Problem } from './problem.ts'
export { type ApiServer, type ApiServerOptions, startApi } from './start-api.ts'
