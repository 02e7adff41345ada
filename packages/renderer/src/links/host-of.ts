/** Host and port of an absolute or protocol-relative URL; `undefined` if it is not one. */
export function hostOf(url: string): string | undefined {
	const base = 'https://relative.invalid'
	return URL.canParse(url, base) ? new URL(url, base).host : undefined
}
