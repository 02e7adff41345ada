import { BlogError } from '@blog/core'
import { decodeBase64Url, encodeBase64Url } from '../base64-url.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** What a token allows. */
export interface PreviewGrant {
	/** `Post.id` of the one post that may be read. */
	readonly id: string
	/** Until when. Milliseconds since 1970. */
	readonly expires: number
}

/** Less can be guessed. */
const LEAST_SECRET = 16

/**
 * Makes a token with which one post can be read that is not published.
 *
 * @param secret Known to the server and to nobody else, 16 characters at least.
 * @throws {BlogError} `USAGE` if the secret is too short.
 *
 * @example
 * const token = await createPreviewToken(secret, { id: 'posts/hello', expires: Date.now() + 86_400_000 })
 * await fetch(`https://api.example/v1/posts/hello?preview=${token}`)
 */
export async function createPreviewToken(
	secret: string,
	{ id, expires }: PreviewGrant,
): Promise<string> {
	const grant = encoder.encode(JSON.stringify([id, expires]))
	const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), grant)
	return `${encodeBase64Url(grant)}.${encodeBase64Url(new Uint8Array(signature))}`
}

/**
 * Reads a token, if it was made with the secret and has not expired.
 *
 * @param now Milliseconds since 1970.
 */
export async function readPreviewToken(
	secret: string,
	token: string,
	now: number,
): Promise<PreviewGrant | undefined> {
	const [written = '', signed = ''] = token.split('.')
	const [grant, signature] = [decodeBase64Url(written), decodeBase64Url(signed)]
	if (!grant || !signature) return undefined
	// Compares in constant time.
	if (!(await crypto.subtle.verify('HMAC', await keyOf(secret), signature, grant))) return undefined
	const [id, expires] = JSON.parse(decoder.decode(grant)) as [string, number]
	return now < expires ? { id, expires } : undefined
}

/** @throws {BlogError} `USAGE` if it is too short. */
export function checkPreviewSecret(secret: string): void {
	if (secret.length < LEAST_SECRET)
		throw new BlogError(
			'USAGE',
			`Unexpected secret of previews, expected ${LEAST_SECRET} characters or more`,
		)
}

async function keyOf(secret: string): Promise<CryptoKey> {
	checkPreviewSecret(secret)
	const hash = { name: 'HMAC', hash: 'SHA-256' }
	return crypto.subtle.importKey('raw', encoder.encode(secret), hash, false, ['sign', 'verify'])
}
