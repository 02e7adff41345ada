import { docsStyle } from './docs-style.ts'

/**
 * The Content-Security-Policy of the documentation: its own style, and nothing else.
 *
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export async function docsPolicy(): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(docsStyle))
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
	return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
