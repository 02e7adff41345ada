import { parseUrl } from '@blog/core'
import { shortcodeCall } from './shortcode-call.ts'

/**
 * What stands for something of another site: a shortcode where there is one, else its address.
 *
 * @param address Of a page, or of what a frame shows.
 * @returns `undefined` if it is no address of the web.
 * @example embedded('https://youtu.be/dQw4w9WgXcQ') // { shortcode: '{{< youtube dQw4w9WgXcQ >}}' }
 */
export function embedded(
	address: string,
): { readonly shortcode: string } | { readonly address: string } | undefined {
	const url = parseUrl(address.startsWith('//') ? `https:${address}` : address)
	if (!url || !/^https?:$/.test(url.protocol)) return undefined
	// Embedly's frames, which Medium has, show the frame of another site.
	const inner = url.hostname === 'cdn.embedly.com' ? url.searchParams.get('src') : null
	if (inner && !inner.includes('embedly')) return embedded(inner)
	const host = url.hostname.replace(/^(?:www|m|player)\./, '')
	const segments = url.pathname.split('/').filter(Boolean)
	const gist = /^\/([\w-]+\/[\da-f]+)(?:\.js)?\/?$/.exec(url.pathname)?.[1]
	if (host === 'gist.github.com' && gist)
		return { shortcode: `{{< gist ${gist.replace('/', ' ')} >}}` }
	const video = idOf(host, segments, url)
	if (video !== undefined && /^[\w-]{5,20}$/.test(video[1])) {
		const [name, id] = video
		const start = name === 'youtube' ? startOf(url) : 0
		return {
			shortcode:
				start > 0 ? shortcodeCall(name, { id, start: String(start) }) : `{{< ${name} ${id} >}}`,
		}
	}
	return { address: url.href }
}

function idOf(
	host: string,
	segments: readonly string[],
	url: URL,
): readonly [name: string, id: string] | undefined {
	const last = segments.at(-1) ?? ''
	if (host === 'youtu.be') return ['youtube', last]
	if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
		if (segments[0] === 'watch') return ['youtube', url.searchParams.get('v') ?? '']
		if (/^(?:embed|shorts|live|v)$/.test(segments[0] ?? '')) return ['youtube', last]
	}
	if (host === 'vimeo.com' && /^\d+$/.test(last)) return ['vimeo', last]
	return undefined
}

/** Where a film begins, in seconds: it says `90`, `90s` or `1m30s`. */
function startOf({ searchParams }: URL): number {
	const said = searchParams.get('t') ?? searchParams.get('start') ?? ''
	const [, hours = 0, minutes = 0, seconds = 0] =
		/^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(said) ?? []
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
