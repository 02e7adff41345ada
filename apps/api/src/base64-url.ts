/** Bytes as base64url, without padding. Not by Node's `Buffer`, which workers have not. */
export function encodeBase64Url(bytes: Uint8Array): string {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes, or `undefined` if it is no base64url. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^[\w-]+$/.test(text)) return undefined
	try {
		const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
		return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
	} catch {
		return undefined
	}
}
