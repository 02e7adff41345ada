// The API of a site, without a limit by client. Usage: node bench/api/serve.js PORT SITE [--traces]
import { startApi } from '@blog/api/node'

const [port, site, traces] = process.argv.slice(2)
if (traces === '--traces') await (await import('./tracing.js')).startTracing()
const server = await startApi(site, {
	port: Number(port),
	rateLimit: false,
	watch: false,
	metrics: true,
})
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
process.stdout.write('ready\n')
