import { resolve } from 'node:path'
import type { ApiServerOptions } from '@blog/api/node'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { collect } from '../options/collect.ts'
import { type ListeningFlags, withListening } from '../options/listening-options.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { previewSecret } from '../options/preview-secret.ts'
import type { CommandIO } from '../terminal/io.ts'
import { printGravest } from '../terminal/print-diagnostics.ts'
import { untilStopped } from '../terminal/until-stopped.ts'

interface ApiFlags extends ListeningFlags {
	readonly url?: string
	readonly proxies: number
	readonly rateLimit: number
	readonly connections: number
	readonly lameDuck: number
	readonly redis?: string
	readonly webhook?: readonly string[]
	readonly allowPrivate?: boolean
	readonly metrics?: boolean
	readonly log?: boolean
	readonly watch: boolean
	readonly snapshot: boolean
}

/** Milliseconds for requests that have begun, when it is stopped, … */
const DRAIN = 10_000
/** … and to close the rest. */
const CLOSING = 5000

/** Adds `blog api`. */
export function addApi(program: Command, { io }: CommandContext): void {
	const command = program
		.command('api')
		.description('Serve the posts over HTTP as JSON.')
		.argument('[dir]', 'folder of the site', '.')
	withListening(command, { port: 4322, takesNext: false })
		.option(
			'--url <address>',
			'where clients reach it, if that is elsewhere: https://api.example.com',
		)
		.option(
			'--proxies <count>',
			'how many proxies of your own stand before it: they say who the client is',
			wholeNumber(0, 10),
			0,
		)
		.option(
			'--rate-limit <count>',
			'requests that one client may make in a second, ten times as many at once; 0: any',
			wholeNumber(0),
			50,
		)
		.option(
			'--connections <count>',
			'connections that one client may have open, if there are no proxies; 0: any',
			wholeNumber(0),
			256,
		)
		.option(
			'--lame-duck <seconds>',
			'when it is stopped, how long it still answers while /readyz says 503',
			wholeNumber(0, 3600),
			0,
		)
		.option(
			'--redis <address>',
			'Redis or Valkey in which several processes share answers: redis://localhost:6379',
		)
		.option(
			'--webhook <address>',
			'address that is told what is published, changed and withdrawn; may be given again',
			collect,
		)
		.option('--allow-private', 'with --webhook: addresses of this machine and its network too')
		.option('--metrics', 'show numbers at /metrics, in the format of Prometheus')
		.option('--log', 'write a line of JSON for each request to the standard error stream')
		.option('--no-watch', 'do not take in what changes on disk')
		.option('--no-snapshot', 'keep nothing for the next start: no answers, no parsed posts')
		.addHelpText(
			'after',
			`
Drafts are never served, but to who has a link from \`blog share\`: for that, set
BLOG_PREVIEW_SECRET. What is sent to --webhook is signed with
BLOG_WEBHOOK_SECRET. Traces go to where OTEL_EXPORTER_OTLP_ENDPOINT says.

Example: blog api my-blog --port 8080`,
		)
		.action(async (dir: string, flags: ApiFlags) => {
			const { startApi } = await import('@blog/api/node')
			io.deferSignals({ endsWell: true })
			const server = await startApi(resolve(io.cwd, dir), await optionsOf(flags, io))
			await printGravest(server.diagnostics, dir, io)
			await untilStopped(io, server, flags.lameDuck * 1000 + DRAIN + CLOSING)
		})
}

async function optionsOf(flags: ApiFlags, io: CommandIO): Promise<ApiServerOptions> {
	const { port, host, url, proxies, rateLimit, connections, lameDuck, redis, watch } = flags
	const secret = await previewSecret(io)
	return {
		port,
		host,
		proxies,
		watch,
		metrics: flags.metrics ?? false,
		...(url !== undefined && { url }),
		rateLimit: rateLimit > 0 && { perSecond: rateLimit, burst: 10 * rateLimit },
		connectionsPerClient: connections > 0 && connections,
		lameDuck: lameDuck * 1000,
		drain: DRAIN,
		...(redis !== undefined && { redis }),
		...(secret && { preview: { secret } }),
		...(flags.webhook && { webhooks: await webhooksOf(flags.webhook, flags, io) }),
		...(flags.snapshot ? {} : { snapshot: false }),
		...(flags.log && { log: (line: string) => void io.stderr.write(line) }),
		...(!flags.log && {
			// Of an answer, where it happened; else what happened is all there is to know.
			onError: (error: Error, path: string) =>
				void io.stderr.write(path ? `${path}: ${error.stack}\n` : `${error.message}\n`),
			onInfo: (message: string) => void io.stderr.write(`${message}\n`),
		}),
	}
}

async function webhooksOf(
	urls: readonly string[],
	{ allowPrivate = false }: ApiFlags,
	{ env }: CommandIO,
): Promise<NonNullable<ApiServerOptions['webhooks']>> {
	const secret = env.BLOG_WEBHOOK_SECRET
	if (!secret) {
		const { BlogError } = await import('@blog/core')
		throw new BlogError('USAGE', 'Expected BLOG_WEBHOOK_SECRET in the environment, as `whsec_…`')
	}
	return { targets: urls.map((url) => ({ url, secret })), allowPrivate }
}
