export { type ApiServer, type ApiServerOptions, startApi } from './server/start-api.ts'
