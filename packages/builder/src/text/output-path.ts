/** Longest file name that common file systems take, in bytes. */
const LONGEST_NAME = 255

/** As most are: nothing in it must be decoded or looked at. */
const plainUrl = /^(?:\/[a-z0-9-]+)*\/$/

/**
 * The file that a URL is read from, the one place where URLs become paths.
 *
 * @param url Site-absolute and percent-encoded: `/posts/%C3%BCber/`.
 * @returns `posts/über/index.html`; `undefined` if it cannot be a file inside the output folder.
 *
 * @example outputPath('/posts/hello/') // 'posts/hello/index.html'
 */
export function outputPath(url: string): string | undefined {
	if (plainUrl.test(url) && url.length <= LONGEST_NAME) return `${url.slice(1)}index.html`
	if (!url.startsWith('/')) return undefined
	const segments = url
		.slice(1)
		.replace(/[?#].*$/, '')
		.split('/')
		.map(decode)
	const last = segments.pop() ?? ''
	if (!segments.every(isName)) return undefined
	if (last === '') return [...segments, 'index.html'].join('/')
	if (!isName(last)) return undefined
	return [...segments, ...(/\.[^.]+$/.test(last) ? [last] : [last, 'index.html'])].join('/')
}

/** A segment that is not percent-encoded UTF-8 becomes one that is no name. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment)
	} catch {
		return '..'
	}
}

/** A decoded `%2F` or `%2e%2e` must not become a way out. */
function isName(name: string): boolean {
	return (
		name !== '' &&
		name !== '.' &&
		name !== '..' &&
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
		!/[/\\\u0000-\u001f\u007f]/.test(name) &&
		Buffer.byteLength(name) <= LONGEST_NAME
	)
}
