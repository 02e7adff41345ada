import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/**
 * Reads a secret: `whsec_` and 24 to 64 bytes in base64.
 *
 * @returns `undefined` if it is none.
 */
export function readSecret(secret: string): Uint8Array | undefined {
	const written = secret.startsWith(prefix) ? secret.slice(prefix.length) : ''
	const key = Buffer.from(written, 'base64')
	// Node skips what is no base64.
	const isWhole = unpadded(key.toString('base64')) === unpadded(written)
	return isWhole && key.length >= 24 && key.length <= 64 ? key : undefined
}

function unpadded(base64: string): string {
	return base64.replace(/={1,2}$/, '')
}

/**
 * The headers by which a receiver knows who has sent a body, and when.
 *
 * @param id Without full stops; the same for each attempt.
 * @param time Of this attempt, in milliseconds since 1970.
 *
 * @see https://www.standardwebhooks.com
 */
export function signedHeaders(
	key: Uint8Array,
	{ id, body }: { readonly id: string; readonly body: string },
	time: number,
): Record<string, string> {
	const timestamp = Math.floor(time / 1000)
	const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
	return {
		'webhook-id': id,
		'webhook-timestamp': String(timestamp),
		'webhook-signature': `v1,${signature}`,
	}
}
