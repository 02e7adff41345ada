import { BlogError, parseUrl } from '@blog/core'
import { isPrivateAddress } from '@blog/core/http'
import { type Clock, systemClock } from './clock.ts'
import { type ChangeType, changeTypes } from './content-change.ts'
import { readSecret } from './signature.ts'

/** Who is told of changes. */
export interface WebhookTarget {
	/** http(s). */
	readonly url: string
	/** `whsec_` and 24 to 64 random bytes in base64. Of this target only. */
	readonly secret: string
	/** Default: all. */
	readonly events?: readonly ChangeType[]
}

/** All times in milliseconds. */
export interface WebhookOptions {
	readonly targets: readonly WebhookTarget[]
	/** Whether targets may be on this machine or its network. Default: false. */
	readonly allowPrivate?: boolean
	/** For how many milliseconds changes are held back: so long as readers may be given what was before. Default: 0. */
	readonly delay?: number
	/** How often a delivery is tried. Default: 6. */
	readonly attempts?: number
	/** How long a target may take to answer. Default: 15 seconds. */
	readonly timeout?: number
	/** How many deliveries wait for a target; of more the oldest are dropped. Default: 1,000. */
	readonly queue?: number
	/** How long `close` waits for what is under way. Default: 5 seconds. */
	readonly closeDeadline?: number
	/** Told what went wrong, for people. No secret and no path of a target is in it. */
	onFailure?(message: string): void
	readonly clock?: Clock
	/** From 0 to less than 1. */
	readonly random?: () => number
}

/** A target, read. */
export interface Recipient {
	/** For people: paths and queries of targets are often secret. */
	readonly name: string
	readonly url: URL
	readonly key: Uint8Array
	readonly events: ReadonlySet<ChangeType>
}

/** The options, resolved. */
export type Settings = ReturnType<typeof resolveOptions>

/**
 * @throws {BlogError} `USAGE` if a target is none.
 * @throws {RangeError} If a number makes no sense.
 */
export function resolveOptions(options: WebhookOptions) {
	const { allowPrivate = false, onFailure = () => {} } = options
	const settings = {
		attempts: atLeastOne('attempts', options.attempts ?? 6),
		timeout: atLeastOne('timeout', options.timeout ?? 15_000),
		queue: atLeastOne('queue', options.queue ?? 1000),
		closeDeadline: options.closeDeadline ?? 5000,
		delay: options.delay ?? 0,
		clock: options.clock ?? systemClock,
		random: options.random ?? Math.random,
		recipients: options.targets.map((target, index) => readTarget(target, index, allowPrivate)),
	}
	/** Whoever is told may fail too: that is not our failure. */
	const tell = (message: string) => {
		try {
			onFailure(message)
		} catch {}
	}
	return { ...settings, allowPrivate, tell }
}

function atLeastOne(name: string, number: number): number {
	if (!(number >= 1)) throw new RangeError(`Unexpected ${name} ${number}, expected 1 or more`)
	return number
}

function readTarget(
	{ url: written, secret, events = changeTypes }: WebhookTarget,
	index: number,
	allowPrivate: boolean,
): Recipient {
	const place = `webhook ${index + 1}`
	const url = parseUrl(written)
	if (!url || !/^https?:$/.test(url.protocol))
		throw new BlogError('USAGE', `Unexpected address of ${place}, expected one of http or https`)
	const name = `${place} (${url.host})`
	if (!allowPrivate && isPrivateAddress(url.hostname))
		throw new BlogError(
			'USAGE',
			`Unexpected private address of ${name}, expected \`allowPrivate\` (\`--allow-private\`) for it`,
		)
	const key = readSecret(secret)
	if (!key)
		throw new BlogError(
			'USAGE',
			`Unexpected secret of ${name}, expected \`whsec_\` and 24 to 64 bytes in base64`,
		)
	const unknown = events.find((event) => !changeTypes.includes(event))
	if (unknown !== undefined)
		throw new BlogError(
			'USAGE',
			`Unexpected event "${unknown}" of ${name}, expected ${changeTypes.join(', ')}`,
		)
	return { name, url, key, events: new Set(events) }
}
