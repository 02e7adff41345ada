export type { ApiServer, ApiServerOptions } from './server/options.ts'
export { startApi } from './server/start-api.ts'
export type { WebhookTarget } from './webhooks/options.ts'
