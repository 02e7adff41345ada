import { attribute, type Html, html, raw } from '../html/html.ts'
import type { Parts } from './parts.ts'
import type { ShareProps } from './props.ts'
import { type ShareTarget, shareTargets } from './share-targets.ts'
import { wholeUrl } from './site-url.ts'

/** Links that send a post somewhere; none while the site has no address. The script adds what the reader's own device can do. */
export function Share({ site, post, targets }: ShareProps, { wording }: Parts): Html {
	const address = wholeUrl(site, post.url)
	if (address === undefined || targets.length === 0) return raw('')
	const { texts } = wording
	const [url, title] = [encode(address), encode(post.title)]
	return html`
		<ul class="terms share"${attribute('aria-label', texts.share)}>
			${targets.filter(isKnown).map((target) => html`<li>${link(target)}</li>`)}
			<li hidden><button type="button" class="share-device" hidden>${texts.shareMore}</button></li>
		</ul>
	`

	function link(target: ShareTarget): Html {
		const { name = texts.email, address }: Named = shareTargets[target]
		return html`<a${attribute('href', address(url, title))} rel="noopener nofollow">${name}</a>`
	}
}

interface Named {
	readonly name?: string
	address(url: string, title: string): string
}

function isKnown(target: string): target is ShareTarget {
	return Object.hasOwn(shareTargets, target)
}

/** A lone half of a pair of surrogates has no encoding. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed())
}
