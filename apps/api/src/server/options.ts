import type { Diagnostic } from '@blog/core'
import type { ApiOptions } from '../create-api.ts'
import type { WebhookOptions } from '../webhooks/options.ts'

/** What can be said to `startApi`. */
export interface ApiServerOptions
	extends Pick<ApiOptions, 'ghost' | 'wordpress' | 'url' | 'cache' | 'preview'> {
	/** Default 4322; 0 takes any. */
	readonly port?: number
	/** Default `127.0.0.1`: this machine only. */
	readonly host?: string
	/** Take in what changes on disk, while the last good state is served. Default true. */
	readonly watch?: boolean
	/** How much one client may ask. Default: 50 requests a second, 500 at once. */
	readonly rateLimit?: ApiOptions['rateLimit']
	/** How many connections one client may have open, by its address; `false`: any number. Default 256; with `proxies` false, since all come from those. */
	readonly connectionsPerClient?: number | false
	/** How many proxies of one's own stand before the server: their word counts for who the client is. Default 0. */
	readonly proxies?: number
	/** File in which answers outlive the process; `false`: nothing does, not even parsed posts. Default: in the site's cache. */
	readonly snapshot?: string | false
	/** Address of a Redis or Valkey that several processes share: `redis://127.0.0.1:6379`, `rediss://` with TLS. `ioredis` has to be installed. */
	readonly redis?: string
	/** Who is told what is published, changed and withdrawn. */
	readonly webhooks?: Pick<WebhookOptions, 'targets' | 'allowPrivate'>
	/** Show numbers at `/metrics`, to whoever asks. Default false. */
	readonly metrics?: boolean
	/** Takes lines of JSON on every request and on what goes wrong. Default: none on requests, and errors to the standard error stream as text. */
	readonly log?: (line: string) => void
	/** How long, when the server is closed, it still takes requests while `/readyz` says 503, in milliseconds: until balancers send it none. Each connection ends with its answer. Default 0. */
	readonly lameDuck?: number
	/** How long requests that have begun may take then, in milliseconds. Default 10,000. */
	readonly drain?: number
	/** Told why an answer could not be made (status 500), and of what went wrong besides. */
	onError?(error: Error, path: string): void
	/** Told what is well again: Redis, or who takes traces. */
	onInfo?(message: string): void
}

/** A server that answers until it is closed. */
export interface ApiServer {
	readonly url: string
	readonly port: number
	/** What was found while the site was loaded. */
	readonly diagnostics: readonly Diagnostic[]
	/** Answers what has been asked, says in `/readyz` that it asks for no more, and ends. */
	close(): Promise<void>
}
